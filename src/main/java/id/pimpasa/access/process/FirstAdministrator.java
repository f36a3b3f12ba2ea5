package id.pimpasa.access.process;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.platform.engine.EngineIdentities;
import id.pimpasa.platform.settings.MissingSettingsException;
import id.pimpasa.platform.user.UserId;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * Without an administrator nobody could open accounts. The demo's has the demo's password; an office server's first one
 * gets its password from the environment, once.
 */
@Component
@Order(AccessSetup.START_ORDER + 1)
class FirstAdministrator implements ApplicationRunner {

    private static final UserId ADMIN = new UserId("admin");

    private final EngineIdentities identities;
    private final Accounts accounts;
    private final String givenPassword;
    private final boolean embedded;

    FirstAdministrator(
            EngineIdentities identities,
            Accounts accounts,
            @Value("${pimpasa.admin.password:}") String givenPassword,
            @Value("${spring.datasource.url:}") String externalDatabase) {
        this.identities = identities;
        this.accounts = accounts;
        this.givenPassword = givenPassword;
        this.embedded = !StringUtils.hasText(externalDatabase);
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!identities.membersOf(AccessSetup.ADMINISTRATORS).isEmpty()) {
            return;
        }
        if (embedded) {
            accounts.create(new NewAccount(
                    ADMIN, "Administrator", "PIMPASA", "admin@pimpasa.test", Set.of(AccessSetup.ADMINISTRATORS)));
        } else if (StringUtils.hasText(givenPassword)) {
            identities.save(new EngineIdentities.Identity(ADMIN, "Administrator", "PIMPASA", null), givenPassword);
            identities.join(ADMIN, AccessSetup.ADMINISTRATORS);
        } else {
            throw new MissingSettingsException(List.of("PIMPASA_ADMIN_PASSWORD"));
        }
    }
}
