package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.VillageScores;
import id.pimpasa.appointment.domain.VillageCriterion;
import id.pimpasa.platform.process.ProcessEngineGateway;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code village-selection.dmn}. */
@Component
class DmnVillageScores implements VillageScores {

    static final String DECISION = "villageSelection";

    private final ProcessEngineGateway engine;

    DmnVillageScores(ProcessEngineGateway engine) {
        this.engine = engine;
    }

    @Override
    public int of(Collection<VillageCriterion> criteria) {
        return criteria.stream()
                .mapToInt(criterion -> engine.number(DECISION, Map.of("criterion", criterion.name())))
                .sum();
    }
}
