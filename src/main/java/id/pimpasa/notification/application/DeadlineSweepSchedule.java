package id.pimpasa.notification.application;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnProperty("pimpasa.deadline-sweep.enabled")
class DeadlineSweepSchedule {

    private final DeadlineSweep sweep;
    private final ApplicationAvailability availability;

    DeadlineSweepSchedule(DeadlineSweep sweep, ApplicationAvailability availability) {
        this.sweep = sweep;
        this.availability = availability;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${pimpasa.deadline-sweep.every}")
    void run() {
        // Not before the start is complete: the demo plays its past until then.
        if (availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
            sweep.sweep();
        }
    }
}
