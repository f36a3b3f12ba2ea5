package id.pimpasa.notification.application;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnProperty("pimpasa.deadline-sweep.enabled")
class DeadlineSweepSchedule {

    private final DeadlineSweep sweep;

    DeadlineSweepSchedule(DeadlineSweep sweep) {
        this.sweep = sweep;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${pimpasa.deadline-sweep.every}")
    void run() {
        sweep.sweep();
    }
}
