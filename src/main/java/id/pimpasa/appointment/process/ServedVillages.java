package id.pimpasa.appointment.process;

import id.pimpasa.platform.form.Option;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import java.util.List;
import org.springframework.stereotype.Component;

/** The villages of an office as a list to choose from. */
@Component
class ServedVillages {

    private final Territory territory;

    ServedVillages(Territory territory) {
        this.territory = territory;
    }

    List<Option> options(OfficeCode office) {
        return territory.villagesServedBy(office).stream()
                .map(village -> new Option(
                        village.shortName() + ", " + village.regencyName(),
                        village.code().value()))
                .toList();
    }
}
