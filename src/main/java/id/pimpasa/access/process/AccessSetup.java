package id.pimpasa.access.process;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.OfficeDirectory;
import id.pimpasa.access.Role;
import id.pimpasa.platform.engine.EngineAuthorizations;
import id.pimpasa.platform.engine.EngineIdentities;
import id.pimpasa.platform.engine.TaskFilters;
import id.pimpasa.platform.office.OfficeCode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes sure at each start that every office has its groups, rights and task filters. */
@Component
@Order(AccessSetup.START_ORDER)
class AccessSetup implements ApplicationRunner {

    static final int START_ORDER = 200;
    static final String ADMINISTRATORS = CurrentUser.ADMINISTRATORS;

    private final OfficeDirectory offices;
    private final EngineIdentities identities;
    private final EngineAuthorizations authorizations;
    private final TaskFilters filters;

    AccessSetup(
            OfficeDirectory offices,
            EngineIdentities identities,
            EngineAuthorizations authorizations,
            TaskFilters filters) {
        this.offices = offices;
        this.identities = identities;
        this.authorizations = authorizations;
        this.filters = filters;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        identities.ensureGroup(ADMINISTRATORS, "Administrator");
        authorizations.grantAdministration(ADMINISTRATORS);
        var groups = roleGroups();
        groups.forEach(authorizations::grantTaskList);
        filters.ensureStandardFilters(groups);
    }

    private List<String> roleGroups() {
        var groups = new ArrayList<String>();
        for (var role : Role.values()) {
            for (var office : role.isAtKanwil() ? offices.kanwils() : offices.kanims()) {
                groups.add(ensureGroup(role, office));
            }
        }
        return groups;
    }

    private String ensureGroup(Role role, OfficeCode office) {
        var group = role.groupOf(office);
        identities.ensureGroup(group, role.groupNameOf(office));
        return group;
    }
}
