/** Early warning: a report travels from the village to the Kanim and on to the Kanwil in time to act. */
@ApplicationModule(
        displayName = "Escalation",
        allowedDependencies = {"platform", "access", "territory", "appointment", "evidence", "document", "notification"
        })
package id.pimpasa.escalation;

import org.springframework.modulith.ApplicationModule;
