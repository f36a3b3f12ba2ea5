package id.pimpasa.escalation.process;

import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.escalation.domain.ReportRepository;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.territory.VillageCode;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When villages change hands, the open verifications of their reports go along. */
@Component
class VerificationHandover {

    private final ReportRepository reports;
    private final HumanTasks tasks;

    VerificationHandover(ReportRepository reports, HumanTasks tasks) {
        this.reports = reports;
        this.tasks = tasks;
    }

    @EventListener
    void moveOpenVerifications(VillagesHandedOver handover) {
        var villages = handover.villages().stream().map(VillageCode::value).toList();
        for (var report : reports.openIn(villages)) {
            tasks.waiting(ReportEscalationProcess.KEY, report.toString(), Elements.VERIFY_REPORT)
                    .filter(task -> task.assignee().equals(Optional.of(handover.from())))
                    .ifPresent(task -> tasks.assign(task.id(), handover.to()));
        }
    }
}
