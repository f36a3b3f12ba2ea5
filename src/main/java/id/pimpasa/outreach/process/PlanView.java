package id.pimpasa.outreach.process;

import static id.pimpasa.platform.time.IndonesianDates.INDONESIAN;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.outreach.domain.OutreachPlan;
import id.pimpasa.outreach.domain.PlanRow;
import id.pimpasa.outreach.domain.PlanVillage;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Territory;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A plan as forms show it: names and words instead of ids and codes. */
@Component
class PlanView {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final Territory territory;
    private final Accounts accounts;
    private final BusinessClock clock;

    PlanView(Territory territory, Accounts accounts, BusinessClock clock) {
        this.territory = territory;
        this.accounts = accounts;
        this.clock = clock;
    }

    record RowLine(String date, String time, String village, String kind, String theme) {}

    record VillageLine(String village, String priority, String reasons, String lastVisit) {}

    /** Whose plan it is and of which period. */
    Map<String, Object> heading(OutreachPlan plan) {
        var values = new HashMap<String, Object>();
        values.put("officerName", nameOf(plan.officer()));
        values.put("period", plan.period().label());
        return values;
    }

    List<RowLine> rows(OutreachPlan plan) {
        return plan.rows().stream()
                .sorted(Comparator.comparing(PlanRow::moment))
                .map(row -> new RowLine(
                        DATE.format(row.visitOn()),
                        TIME.format(row.startsAt()),
                        nameOf(row),
                        row.kind().label()
                                + row.request()
                                        .map(request -> " (" + request.inWords() + ")")
                                        .orElse(""),
                        row.theme()))
                .toList();
    }

    List<VillageLine> unplannedVillages(OutreachPlan plan) {
        return plan.unplannedVillages().stream()
                .map(village -> new VillageLine(
                        shortNameOf(village), village.priority().label(), reasons(village), lastVisit(plan, village)))
                .toList();
    }

    /** What has been done about the plan until now, one line each. */
    String record(OutreachPlan plan) {
        return plan.entries().stream()
                .map(entry -> "%s: %s%s"
                        .formatted(
                                nameOf(entry.recordedBy()),
                                entry.step().label(),
                                entry.note() == null ? "" : ". " + entry.note()))
                .collect(Collectors.joining("\n"));
    }

    String shortNameOf(PlanVillage village) {
        return territory.village(village.village()).shortName();
    }

    String reasons(PlanVillage village) {
        return String.join(" ", village.reasons());
    }

    String lastVisit(OutreachPlan plan, PlanVillage village) {
        return village.daysSinceLastVisit(today(plan))
                .map(days -> days + " hari lalu")
                .orElse("Belum pernah");
    }

    LocalDate today(OutreachPlan plan) {
        return clock.today(plan.office());
    }

    private String nameOf(PlanRow row) {
        return territory.village(row.village()).shortName();
    }

    private String nameOf(UserId user) {
        return accounts.find(user).map(Account::displayName).orElse(user.value());
    }
}
