package id.pimpasa.escalation.process;

import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.ReportRepository;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When villages change hands, the open verifications of their reports go along. */
@Component
class VerificationHandover {

    private final ReportRepository reports;
    private final ReportDesk desk;
    private final HumanTasks tasks;

    VerificationHandover(ReportRepository reports, ReportDesk desk, HumanTasks tasks) {
        this.reports = reports;
        this.desk = desk;
        this.tasks = tasks;
    }

    /** A successor who is accused gets nothing; the step is open to those who may take it. */
    private void handOver(ReportId report, HumanTask task, UserId successor) {
        if (desk.isAccused(report, successor)) {
            tasks.release(task.id());
        } else {
            tasks.assign(task.id(), successor);
        }
    }

    @EventListener
    void moveOpenVerifications(VillagesHandedOver handover) {
        var villages = handover.villages().stream().map(VillageCode::value).toList();
        for (var report : reports.openIn(villages)) {
            tasks.waiting(ReportEscalationProcess.KEY, report.toString(), Elements.VERIFY_REPORT)
                    .filter(task -> task.assignee().equals(Optional.of(handover.from())))
                    .ifPresent(task -> handOver(new ReportId(report), task, handover.to()));
        }
    }
}
