package id.pimpasa.appointment.application;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.office.OfficeRegisters;
import id.pimpasa.territory.BusinessClock;
import org.springframework.stereotype.Component;

/** Enters batches in the register of their office and year. */
@Component
class BatchNumbers {

    private static final String REGISTER = "ANGKATAN";

    private final OfficeRegisters registers;
    private final BusinessClock clock;

    BatchNumbers(OfficeRegisters registers, BusinessClock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /** @return such as {@code ANGKATAN-SERANG-2026-0001} */
    String next(OfficeCode office) {
        return registers.next(REGISTER, office, clock.today(office).getYear());
    }
}
