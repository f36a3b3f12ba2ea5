package id.pimpasa.outreach.application;

import id.pimpasa.appointment.Assignment;
import id.pimpasa.appointment.Assignments;
import id.pimpasa.outreach.domain.TravelEffort;
import id.pimpasa.outreach.domain.VillageProfile;
import id.pimpasa.outreach.domain.VillageProfileRepository;
import id.pimpasa.outreach.domain.Vulnerability;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What offices know of their villages. */
@Component
@Transactional
public class VillageProfiles {

    private final VillageProfileRepository profiles;
    private final Assignments assignments;
    private final Territory territory;
    private final PlanningSettings settings;
    private final Clock clock;

    VillageProfiles(
            VillageProfileRepository profiles,
            Assignments assignments,
            Territory territory,
            PlanningSettings settings,
            Clock clock) {
        this.profiles = profiles;
        this.assignments = assignments;
        this.territory = territory;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param noSignal whether nobody can call from there
     * @param known whether somebody has judged the village, or the usual values stand
     */
    public record Traits(Vulnerability vulnerability, TravelEffort travel, boolean noSignal, boolean known) {}

    /** @return traits of each of these villages */
    @Transactional(readOnly = true)
    public Map<VillageCode, Traits> of(Collection<VillageCode> villages) {
        var usual = new Traits(settings.usualVulnerability(), settings.usualTravel(), false, false);
        var traits = new HashMap<VillageCode, Traits>();
        villages.forEach(village -> traits.put(village, usual));
        profiles.findByVillageCodeIn(villages.stream().map(VillageCode::value).toList())
                .forEach(profile -> traits.put(
                        profile.village(),
                        new Traits(profile.vulnerability(), profile.travel(), profile.hasNoSignal(), true)));
        return traits;
    }

    /** @return traits of the villages that the office's officers mentor */
    @Transactional(readOnly = true)
    public Map<VillageCode, Traits> mentoredBy(OfficeCode office) {
        return of(mentoredVillages(office));
    }

    /** @throws InvalidInputException if the office does not serve the village */
    public void judge(
            OfficeCode office,
            VillageCode village,
            Vulnerability vulnerability,
            TravelEffort travel,
            boolean noSignal,
            UserId by) {
        if (territory.officeServing(village).filter(office::equals).isEmpty()) {
            throw new InvalidInputException("Desa ini di luar wilayah kerja kantor Anda. Pilih desa dari daftar.");
        }
        profiles.save(new VillageProfile(village, vulnerability, travel, noSignal, by, clock.instant()));
    }

    private List<VillageCode> mentoredVillages(OfficeCode office) {
        return assignments.activeIn(office).stream()
                .map(Assignment::village)
                .distinct()
                .toList();
    }
}
