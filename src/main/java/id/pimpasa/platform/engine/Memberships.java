package id.pimpasa.platform.engine;

import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.context.Context;

/** Groups of any person, asked for from within a command of the engine, whoever acts. */
final class Memberships {

    private Memberships() {}

    static List<String> of(String user) {
        var command = Context.getCommandContext();
        return command.runWithoutAuthorization(
                () -> command.getReadOnlyIdentityProvider().createGroupQuery(command).groupMember(user).list().stream()
                        .map(Group::getId)
                        .toList());
    }
}
