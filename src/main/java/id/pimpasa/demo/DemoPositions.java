package id.pimpasa.demo;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.access.Role;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Capacity;
import id.pimpasa.territory.Positions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The people in the region's positions. All are made up. */
@Component
@ConditionalOnDemoData
class DemoPositions implements StoryLine {

    private static final Duration FIRST_DAY = Duration.ofDays(470);

    private static final List<Holder> HOLDERS = List.of(
            new Holder("kakanwil", "Bambang", "Suryanto", Role.KAKANWIL, "banten"),
            new Holder("kabid-intel", "Ratna", "Kusumawardani", Role.KABID_INTEL, "banten"),
            new Holder("tu", "Yuli", "Handayani", Role.TU, "banten"),
            new Holder("kakanim-tangerang", "Hasan", "Basri", Role.KAKANIM, "tangerang"),
            new Holder("intel-tangerang", "Dedi", "Kurniawan", Role.INTEL, "tangerang"),
            new Holder("kakanim-serang", "Siti", "Maryam", Role.KAKANIM, "serang"),
            new Holder("intel-serang", "Agus", "Setiawan", Role.INTEL, "serang"),
            new Holder("kakanim-cilegon", "Rudi", "Hartono", Role.KAKANIM, "cilegon"),
            new Holder("intel-cilegon", "Nurul", "Hidayati", Role.INTEL, "cilegon"));

    private final Accounts accounts;
    private final Positions positions;
    private final BusinessClock clock;

    DemoPositions(Accounts accounts, Positions positions, BusinessClock clock) {
        this.accounts = accounts;
        this.positions = positions;
        this.clock = clock;
    }

    @Override
    public List<Chapter> chapters(StoryTime time) {
        return List.of(new Chapter("positions", time.now().minus(FIRST_DAY), () -> HOLDERS.forEach(this::appoint)));
    }

    private void appoint(Holder holder) {
        var user = new UserId(holder.user());
        var office = new OfficeCode(holder.office());
        accounts.create(
                new NewAccount(user, holder.firstName(), holder.lastName(), holder.user() + "@pimpasa.test", Set.of()));
        positions.appoint(office, holder.role(), user, Capacity.DEFINITIVE, clock.today(office), null);
    }

    private record Holder(String user, String firstName, String lastName, Role role, String office) {}
}
