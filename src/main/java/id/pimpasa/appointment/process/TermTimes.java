package id.pimpasa.appointment.process;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When a term's timers fire, in the office's zone. */
@Component
class TermTimes {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Territory territory;
    private final Period renewalLead;

    TermTimes(Territory territory, @Value("${pimpasa.appointment.renewal-lead}") Period renewalLead) {
        this.territory = territory;
        this.renewalLead = renewalLead;
    }

    Instant reminder(OfficeCode office, LocalDate validUntil) {
        return validUntil
                .minus(renewalLead)
                .atTime(MORNING)
                .atZone(territory.office(office).zone())
                .toInstant();
    }

    /** The day after the decree's last day begins. */
    Instant end(OfficeCode office, LocalDate validUntil) {
        return validUntil
                .plusDays(1)
                .atStartOfDay(territory.office(office).zone())
                .toInstant();
    }
}
