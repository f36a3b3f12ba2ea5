/** Outreach: which village is visited when, what a visit brought, and how far each village has come. */
@ApplicationModule(
        displayName = "Outreach",
        allowedDependencies = {
            "platform",
            "access",
            "territory",
            "appointment",
            "document",
            "evidence",
            "notification",
            "escalation"
        })
package id.pimpasa.outreach;

import org.springframework.modulith.ApplicationModule;
