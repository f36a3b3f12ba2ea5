package id.pimpasa.outreach.application;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.document.DocumentTemplate;
import id.pimpasa.document.Documents;
import id.pimpasa.document.NewDocument;
import id.pimpasa.document.Sheets;
import id.pimpasa.notification.MailTemplate;
import id.pimpasa.notification.Notice;
import id.pimpasa.notification.Notifications;
import id.pimpasa.outreach.application.OfficeReports.OfficeReport;
import id.pimpasa.outreach.domain.PlanningPeriod;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.web.PublicUrl;
import id.pimpasa.territory.BusinessClock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compiles what an office did in the month that is over, and in the quarter if one is. Safe to repeat. */
@Component
@Transactional
public class CompileOfficeReports {

    private static final int QUARTER = 3;
    private final OfficeReports reports;
    private final VisitFigures figures;
    private final VillageSheet villageSheet;
    private final Signatory signatory;
    private final Documents documents;
    private final Sheets sheets;
    private final Accounts accounts;
    private final Notifications notifications;
    private final PublicUrl publicUrl;
    private final BusinessClock businessClock;
    private final int compiledOnDay;
    private final Clock clock;

    CompileOfficeReports(
            OfficeReports reports,
            VisitFigures figures,
            VillageSheet villageSheet,
            Signatory signatory,
            Documents documents,
            Sheets sheets,
            Accounts accounts,
            Notifications notifications,
            PublicUrl publicUrl,
            BusinessClock businessClock,
            @Value("${pimpasa.outreach.office-report.compiled-on-day}") int compiledOnDay,
            Clock clock) {
        this.compiledOnDay = compiledOnDay;
        this.reports = reports;
        this.figures = figures;
        this.villageSheet = villageSheet;
        this.signatory = signatory;
        this.documents = documents;
        this.sheets = sheets;
        this.accounts = accounts;
        this.notifications = notifications;
        this.publicUrl = publicUrl;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    public void compileFor(OfficeCode office) {
        var lastDay = businessClock.today(office).withDayOfMonth(1).minusDays(1);
        compile(office, PlanningPeriod.containing(lastDay, 1));
        var quarter = PlanningPeriod.containing(lastDay, QUARTER);
        if (quarter.until().equals(lastDay)) {
            compile(office, quarter);
        }
    }

    /**
     * Compiles the last month and the last quarter if a cycle that was lost left them out: a changed model replaces the
     * timer of the one before, even if it has fallen due. What was over before the office mentored a village is left out.
     */
    public void compileMissed(OfficeCode office) {
        var today = businessClock.today(office);
        var lastCompilation = today.getDayOfMonth() < compiledOnDay ? today.minusMonths(1) : today;
        Stream.of(1, QUARTER)
                .map(months -> PlanningPeriod.containing(
                        PlanningPeriod.containing(lastCompilation, months)
                                .from()
                                .minusDays(1),
                        months))
                .filter(period -> figures.coverage(scope(office, period)).mentored() > 0)
                .forEach(period -> compile(office, period));
    }

    private static FigureScope scope(OfficeCode office, PlanningPeriod period) {
        return new FigureScope(Optional.empty(), List.of(office), Optional.empty(), period.from(), period.until());
    }

    private void compile(OfficeCode office, PlanningPeriod period) {
        if (reports.exists(office, period)) {
            return;
        }
        var scope = scope(office, period);
        var lines = villageSheet.lines(scope);
        var report = new OfficeReport(UUID.randomUUID(), office, period, document(scope, period, lines));
        reports.save(report, sheets.write(VillageSheet.sheet(lines)), clock.instant());
        tellHead(report);
    }

    private UUID document(FigureScope scope, PlanningPeriod period, List<VillageSheet.Line> lines) {
        var office = scope.offices().get(0);
        LocalDate dayAfter = period.until().plusDays(1);
        var model = new HashMap<String, Object>(signatory.of(office, Role.INTEL));
        model.putAll(Map.of(
                "period", period.label(),
                "coverage", figures.coverage(scope),
                "lateness", figures.lateness(scope, dayAfter),
                "index", figures.index(scope),
                "reach", figures.reach(scope),
                "standing", figures.standing(scope),
                "lines", lines));
        return documents.draft(
                new NewDocument(DocumentTemplate.OFFICE_REPORT, "Laporan penyuluhan " + period.label(), office, model));
    }

    private void tellHead(OfficeReport report) {
        var heads = accounts.membersOf(Role.INTEL.groupOf(report.office())).stream()
                .map(Account::id)
                .toList();
        notifications.notify(Notice.of(
                        MailTemplate.OFFICE_REPORT_READY,
                        heads,
                        report.period().label(),
                        Map.of("reports", publicUrl.of("/penyuluhan/laporan")))
                .once("office-report:" + report.id()));
    }
}
