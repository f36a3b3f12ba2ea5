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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compiles what an office did in a month or quarter as soon as its visits should be reported. Safe to repeat. */
@Component
@Transactional
public class CompileOfficeReports {

    private static final int QUARTER = 3;
    private final OfficeReports reports;
    private final VisitFigures figures;
    private final ReportingDeadline deadline;
    private final VillageSheet villageSheet;
    private final Signatory signatory;
    private final Documents documents;
    private final Sheets sheets;
    private final Accounts accounts;
    private final Notifications notifications;
    private final PublicUrl publicUrl;
    private final BusinessClock businessClock;
    private final Clock clock;

    CompileOfficeReports(
            OfficeReports reports,
            VisitFigures figures,
            ReportingDeadline deadline,
            VillageSheet villageSheet,
            Signatory signatory,
            Documents documents,
            Sheets sheets,
            Accounts accounts,
            Notifications notifications,
            PublicUrl publicUrl,
            BusinessClock businessClock,
            Clock clock) {
        this.reports = reports;
        this.figures = figures;
        this.deadline = deadline;
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

    /**
     * Compiles each month and quarter whose visits should all be reported by now, from the last one compiled on: what a
     * cycle that was lost or that failed left out is made up for. What was over before the office mentored a village is
     * left out.
     */
    public void compileDue(OfficeCode office) {
        Stream.of(1, QUARTER)
                .flatMap(months -> due(office, months))
                .filter(period -> figures.coverage(scope(office, period)).mentored() > 0)
                .forEach(period -> compile(office, period));
    }

    private Stream<PlanningPeriod> due(OfficeCode office, int months) {
        var first = reports.lastPeriod(office, months)
                .map(period -> next(period, months))
                .orElseGet(() -> newestDue(office, months));
        return Stream.iterate(
                first, period -> deadline.hasPassed(office, period.until()), period -> next(period, months));
    }

    /** @return the newest period that can be compiled: reports begin with it where there has been none */
    private PlanningPeriod newestDue(OfficeCode office, int months) {
        return Stream.iterate(
                        PlanningPeriod.containing(businessClock.today(office), months),
                        period -> PlanningPeriod.containing(period.from().minusDays(1), months))
                .filter(period -> deadline.hasPassed(office, period.until()))
                .findFirst()
                .orElseThrow();
    }

    private static PlanningPeriod next(PlanningPeriod period, int months) {
        return PlanningPeriod.containing(period.until().plusDays(1), months);
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
