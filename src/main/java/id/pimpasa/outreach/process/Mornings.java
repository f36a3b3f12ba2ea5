package id.pimpasa.outreach.process;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** When a day begins for an office: steps of a day come with the office hours, not at midnight. */
@Component
class Mornings {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Territory territory;

    Mornings(Territory territory) {
        this.territory = territory;
    }

    Instant of(LocalDate day, OfficeCode office) {
        return day.atTime(MORNING).atZone(territory.office(office).zone()).toInstant();
    }
}
