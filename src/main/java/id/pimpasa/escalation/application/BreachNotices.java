package id.pimpasa.escalation.application;

import id.pimpasa.access.Role;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.notification.MailTemplate;
import id.pimpasa.notification.Notice;
import id.pimpasa.notification.Notifications;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.PositionHolder;
import id.pimpasa.territory.Positions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the person above, by name, that a response time has been missed below. */
@Component
public class BreachNotices {

    private final ReportDesk desk;
    private final Positions positions;
    private final CaseRoles roles;
    private final Notifications notifications;

    BreachNotices(ReportDesk desk, Positions positions, CaseRoles roles, Notifications notifications) {
        this.desk = desk;
        this.positions = positions;
        this.roles = roles;
        this.notifications = notifications;
    }

    /**
     * @param position whose business that is
     * @return who was told: the holder of the position, a stand-in first; if nobody can be told there, that of the one above
     *     it; nobody who is accused in the case
     */
    @Transactional
    public Optional<UserId> tell(ReportId id, Rung rung, Role position) {
        var report = desk.report(id);
        var superior = superior(id, position);
        superior.ifPresent(user -> notifications.notify(Notice.of(
                MailTemplate.ESCALATED,
                List.of(user),
                report.registerNumber(),
                Map.of(
                        "rung", rung.label(),
                        "riskLevel", report.riskLevel().map(RiskLevel::label).orElse("belum dinilai")))));
        return superior;
    }

    /** Whom {@link #tell} would tell. */
    @Transactional(readOnly = true)
    public Optional<UserId> superior(ReportId id, Role position) {
        var report = desk.report(id);
        return Stream.iterate(position, EligibleWorkers::above)
                .limit(Role.values().length)
                .filter(role -> role.isAtKanwil() || !report.hasUnnamedOfficial())
                .flatMap(role -> holder(report, role).stream())
                .filter(user -> !report.isAccused(user))
                .findFirst();
    }

    private Optional<UserId> holder(Report report, Role role) {
        return positions.holderOf(roles.officeOf(report, role), role).map(PositionHolder::user);
    }
}
