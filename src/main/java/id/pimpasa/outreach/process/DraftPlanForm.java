package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.OutreachPlanningProcess.Variables.DECIDED;
import static id.pimpasa.outreach.process.OutreachPlanningProcess.Variables.SUBMITTED;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.application.PlanDesk;
import id.pimpasa.outreach.application.PlanRowEntry;
import id.pimpasa.outreach.application.PlanningSettings;
import id.pimpasa.outreach.application.VisitSettings;
import id.pimpasa.outreach.application.VisitTimes;
import id.pimpasa.outreach.domain.OutreachPlan;
import id.pimpasa.outreach.domain.PlanRules;
import id.pimpasa.outreach.domain.PlanVillage;
import id.pimpasa.outreach.domain.PlanningPeriod;
import id.pimpasa.platform.form.Option;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import id.pimpasa.territory.BusinessClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The officer edits the proposal, all visits in one form. */
@Component
class DraftPlanForm implements UserTaskForm {

    private static final String NOTHING_DUE = "Belum ada desa yang perlu dikunjungi dalam periode ini.";

    private final PlanDesk desk;
    private final PlanView view;
    private final VisitTimes times;
    private final PlanningSettings settings;
    private final VisitSettings visitSettings;
    private final BusinessClock clock;

    DraftPlanForm(
            PlanDesk desk,
            PlanView view,
            VisitTimes times,
            PlanningSettings settings,
            VisitSettings visitSettings,
            BusinessClock clock) {
        this.visitSettings = visitSettings;
        this.times = times;
        this.desk = desk;
        this.view = view;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A village of the plan with all that speaks for a visit.
     *
     * @param lastVisit how long ago; empty if there was none, which stands in the reasons then
     * @param minutes how long a visit keeps the officer away
     */
    record VillageChoice(
            String code,
            String name,
            String priority,
            String reasons,
            String lastVisit,
            boolean due,
            boolean scheduled,
            String kind,
            String theme,
            long minutes) {}

    /** What the browser checks as a courtesy. */
    record Limits(String from, String until, int visitsPerDay, int passportMinimum, List<String> daysOff) {}

    @Override
    public String processKey() {
        return OutreachPlanningProcess.KEY;
    }

    @Override
    public String elementId() {
        return OutreachPlanningProcess.Elements.DRAFT_PLAN;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var plan = desk.plan(task.businessKey());
        var values = view.heading(plan);
        var lengths = times.awayFor(plan.villageCodes());
        values.put(
                "villages",
                plan.villages().stream()
                        .map(village -> choice(plan, village, lengths.get(village.village())))
                        .toList());
        values.put("planned", plan.rows().stream().map(PlanRowEntry::of).toList());
        values.put("kinds", kinds());
        values.put("limits", limits(plan.period(), view.today(plan)));
        values.put("returned", plan.returnNote().orElse(""));
        values.put("emptyReasonBefore", plan.emptyReason().orElseGet(() -> nothingDue(plan)));
        return values;
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var rows = PlanRowEntry.toRows(form.rows(PlanRules.ROWS, PlanRowEntry.class));
        desk.submit(task.businessKey(), rows, form.optionalText("emptyReason").orElse(null), task.user());
        task.set(DECIDED, false);
        task.set(SUBMITTED, true);
    }

    private static String nothingDue(OutreachPlan plan) {
        return plan.villages().stream().anyMatch(PlanVillage::isDue) ? "" : NOTHING_DUE;
    }

    private VillageChoice choice(OutreachPlan plan, PlanVillage village, Duration length) {
        return new VillageChoice(
                village.village().value(),
                view.shortNameOf(village),
                village.priority().label(),
                view.reasons(village),
                village.lastVisitOn().isPresent() ? view.lastVisit(plan, village) : "",
                village.isDue(),
                village.isScheduled(plan.period()),
                village.kind().name(),
                settings.themes().getOrDefault(village.kind(), village.kind().label()),
                length.toMinutes());
    }

    private static List<Option> kinds() {
        return Arrays.stream(ActivityKind.values())
                .map(kind -> new Option(kind.label(), kind.name()))
                .toList();
    }

    private Limits limits(PlanningPeriod period, LocalDate today) {
        var from = today.isBefore(period.from()) ? period.from() : today;
        var daysOff = period.daysFrom(from)
                .filter(day -> !clock.isWorkingDay(day))
                .map(LocalDate::toString)
                .toList();
        return new Limits(
                from.toString(),
                period.until().toString(),
                settings.visitsPerDay(),
                visitSettings.passportMinimum(),
                daysOff);
    }
}
