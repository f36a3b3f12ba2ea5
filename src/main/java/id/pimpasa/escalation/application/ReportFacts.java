package id.pimpasa.escalation.application;

import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.ReportClosed;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.ReportRepository;
import id.pimpasa.escalation.domain.StepRecord;
import id.pimpasa.territory.Territory;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leaves a row for statistics when a report has come to its end: what happened, and not to whom. */
@Component
class ReportFacts {

    private final ReportDesk desk;
    private final ReportRepository reports;
    private final Territory territory;
    private final JdbcClient jdbc;

    ReportFacts(ReportDesk desk, ReportRepository reports, Territory territory, JdbcClient jdbc) {
        this.desk = desk;
        this.reports = reports;
        this.territory = territory;
        this.jdbc = jdbc;
    }

    @EventListener
    void keep(ReportClosed closed) {
        var report = desk.report(closed.report());
        jdbc.sql("""
                INSERT INTO pimpasa.report_fact (received_month, closed_month, office_code, district_code, source,
                    identity_mode, triage_level, final_level, overridden, indicators, departure_known, outcome,
                    substantiated, breaches, hours_to_first_act, hours_to_close, additions, referrals)
                VALUES (:received, :closed, :office, :district, :source, :identity, :triaged, :level, :overridden,
                    coalesce(string_to_array(nullif(:indicators, ''), ','), '{}'), :departure, :outcome, :substantiated, :breaches,
                    :firstAct, :hours, :additions, :referrals)
                """)
                .param("received", month(closed, closed.receivedAt()))
                .param("closed", month(closed, closed.closedAt()))
                .param("office", closed.office().value())
                .param("district", closed.village().districtCode())
                .param("source", report.source().name())
                .param("identity", report.identityMode().name())
                .param(
                        "triaged",
                        report.triages().stream()
                                .findFirst()
                                .map(first -> first.riskLevel().name())
                                .orElse(null))
                .param("level", report.riskLevel().map(RiskLevel::name).orElse(null))
                .param("overridden", report.isOverridden())
                .param("indicators", indicators(report))
                .param("departure", report.suspectedDeparture().isPresent())
                .param("outcome", closed.outcome().name())
                .param("substantiated", closed.outcome().isSubstantiated())
                .param("breaches", closed.breaches())
                .param(
                        "firstAct",
                        firstAct(report)
                                .map(at -> hours(closed.receivedAt(), at))
                                .orElse(null))
                .param("hours", hours(closed.receivedAt(), closed.closedAt()))
                .param("additions", additions(report))
                .param("referrals", report.referrals().size())
                .update();
    }

    /** Those of the reporter, and those of each who joined since; what these added before stands in their own row. */
    private long additions(Report report) {
        var ofJoined = reports.findByMergedIntoOrderByReceivedAt(report.id().value()).stream()
                .mapToLong(Report::additionsSinceItsEnd)
                .sum();
        return report.additions().size() + ofJoined;
    }

    private static String indicators(Report report) {
        return String.join(
                ",", report.indicators().stream().sorted().map(Indicator::code).toList());
    }

    private static Optional<Instant> firstAct(Report report) {
        return report.steps().stream().map(StepRecord::doneAt).min(Comparator.naturalOrder());
    }

    private Date month(ReportClosed closed, Instant moment) {
        var zone = territory.office(closed.office()).zone();
        return Date.valueOf(LocalDate.ofInstant(moment, zone).withDayOfMonth(1));
    }

    private static int hours(Instant from, Instant until) {
        return (int) ChronoUnit.HOURS.between(from, until);
    }
}
