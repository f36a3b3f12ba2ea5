package id.pimpasa.territory.data;

import id.pimpasa.territory.Positions;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at each start and each quarter of an hour whether a substitution has begun or ended. */
@Component
@Order(PositionSweep.START_ORDER)
class PositionSweep implements ApplicationRunner {

    /** After the groups have been made. */
    static final int START_ORDER = 250;

    private final Positions positions;

    PositionSweep(Positions positions) {
        this.positions = positions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        positions.bringGroupsUpToDate();
    }

    @Scheduled(cron = "0 */15 * * * *")
    void sweep() {
        positions.bringGroupsUpToDate();
    }
}
