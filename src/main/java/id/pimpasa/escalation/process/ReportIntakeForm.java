package id.pimpasa.escalation.process;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.appointment.Assignments;
import id.pimpasa.escalation.IdentityMode;
import id.pimpasa.escalation.NewReport;
import id.pimpasa.escalation.ReportSource;
import id.pimpasa.escalation.application.SubmitReport;
import id.pimpasa.platform.form.Option;
import id.pimpasa.platform.form.StartForm;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.Village;
import id.pimpasa.territory.VillageCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An officer or the Inteldakim head enters a report that somebody made by word of mouth, or what they saw themselves. */
@Component
class ReportIntakeForm implements StartForm {

    private static final String VILLAGES = "villages";
    private static final String SIGNS = "signs";

    private final SubmitReport submitReport;
    private final Assignments assignments;
    private final Territory territory;
    private final CurrentUser currentUser;

    ReportIntakeForm(SubmitReport submitReport, Assignments assignments, Territory territory, CurrentUser currentUser) {
        this.submitReport = submitReport;
        this.assignments = assignments;
        this.territory = territory;
        this.currentUser = currentUser;
    }

    @Override
    public String processKey() {
        return ReportEscalationProcess.KEY;
    }

    @Override
    public Map<String, Object> show(UserId user) {
        return Map.of(VILLAGES, villagesFor(user), SIGNS, IndicatorOptions.all());
    }

    /** An officer reports from his own villages; everybody else from those that the office serves. */
    private List<Option> villagesFor(UserId user) {
        var own = assignments.villagesOf(user);
        var villages = own.isEmpty() ? officeVillages() : own.stream().map(territory::village);
        return villages.map(
                        village -> new Option(village.fullName(), village.code().value()))
                .toList();
    }

    private Stream<Village> officeVillages() {
        return territory.kanims().stream()
                .filter(kanim -> currentUser.has(Role.INTEL, kanim) || currentUser.has(Role.PIMPASA, kanim))
                .flatMap(kanim -> territory.villagesServedBy(kanim).stream());
    }

    @Override
    public String submit(Start start, SubmittedForm form) {
        return submitReport.register(content(start.user(), form)).toString();
    }

    private static NewReport content(UserId user, SubmittedForm form) {
        return new NewReport(
                new VillageCode(form.text("village")),
                form.text("narrative"),
                IndicatorOptions.chosen(form.choices("indicators")),
                form.optionalDate("departureDate").orElse(null),
                form.choice("identityMode", IdentityMode.class),
                form.optionalText("reporterName").orElse(null),
                form.optionalText("reporterContact").orElse(null),
                ReportSource.OFFICER,
                user);
    }
}
