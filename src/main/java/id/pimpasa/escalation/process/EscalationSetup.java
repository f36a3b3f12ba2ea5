package id.pimpasa.escalation.process;

import id.pimpasa.access.Role;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.engine.EngineAuthorizations;
import id.pimpasa.platform.engine.TaskFilters;
import id.pimpasa.territory.Office;
import id.pimpasa.territory.OfficeKind;
import id.pimpasa.territory.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rights and ready-made views of this feature, brought up to date at each start. */
@Component
@Order(EscalationSetup.START_ORDER)
class EscalationSetup implements ApplicationRunner {

    static final int START_ORDER = 300;

    private final Territory territory;
    private final EngineAuthorizations authorizations;
    private final TaskFilters filters;

    EscalationSetup(Territory territory, EngineAuthorizations authorizations, TaskFilters filters) {
        this.territory = territory;
        this.authorizations = authorizations;
        this.filters = filters;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var readers = new ArrayList<String>();
        for (var office : territory.offices()) {
            var groups = groupsOf(office);
            readers.addAll(groups);
        }
        territory.kanims().forEach(kanim -> {
            authorizations.grantStart(Role.PIMPASA.groupOf(kanim), ReportEscalationProcess.KEY);
            authorizations.grantStart(Role.INTEL.groupOf(kanim), ReportEscalationProcess.KEY);
        });
        filters.ensureByVariable(
                "Kritis",
                "Laporan dengan risiko kritis",
                40,
                Variables.RISK_LEVEL.name(),
                RiskLevel.CRITICAL.name(),
                readers);
    }

    private static List<String> groupsOf(Office office) {
        return Arrays.stream(Role.values())
                .filter(role -> role.isAtKanwil() == (office.kind() == OfficeKind.KANWIL))
                .map(role -> role.groupOf(office.code()))
                .toList();
    }
}
