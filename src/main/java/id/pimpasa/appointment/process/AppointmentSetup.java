package id.pimpasa.appointment.process;

import id.pimpasa.access.Role;
import id.pimpasa.platform.engine.EngineAuthorizations;
import id.pimpasa.territory.Territory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the head of Inteldakim at each Kanim start a batch. */
@Component
@Order(AppointmentSetup.START_ORDER)
class AppointmentSetup implements ApplicationRunner {

    static final int START_ORDER = 300;

    private final Territory territory;
    private final EngineAuthorizations authorizations;

    AppointmentSetup(Territory territory, EngineAuthorizations authorizations) {
        this.territory = territory;
        this.authorizations = authorizations;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        territory
                .kanims()
                .forEach(kanim -> authorizations.grantStart(Role.INTEL.groupOf(kanim), OfficerAppointmentProcess.KEY));
    }
}
