package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.CompileOfficeReports;
import id.pimpasa.outreach.application.OpenPlans;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes up at start for a cycle that was lost: the engine gives a changed model a new start timer for the next month and
 * drops the one before, also one that fell due while nothing ran. Comes after everything that fills a new database.
 */
@Component
@Order(MissedCycle.START_ORDER)
class MissedCycle implements ApplicationRunner {

    static final int START_ORDER = 2000;

    private static final Logger LOG = LoggerFactory.getLogger(MissedCycle.class);

    private final OpenPlans openPlans;
    private final CompileOfficeReports compileReports;
    private final Territory territory;

    MissedCycle(OpenPlans openPlans, CompileOfficeReports compileReports, Territory territory) {
        this.openPlans = openPlans;
        this.compileReports = compileReports;
        this.territory = territory;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        territory.kanims().forEach(office -> {
            makeUp("Plans", office, openPlans::openMissed);
            makeUp("Reports", office, compileReports::compileDue);
        });
    }

    /** Another node may do the same at this moment; that must not keep this one from starting. */
    private static void makeUp(String what, OfficeCode office, Consumer<OfficeCode> work) {
        try {
            work.accept(office);
        } catch (RuntimeException refused) {
            LOG.warn("{} of {} that a lost cycle left out were not made up for", what, office, refused);
        }
    }
}
