/** Officers: how they are appointed, how long they serve, which villages they mentor, and who follows them. */
@ApplicationModule(
        displayName = "Appointment",
        allowedDependencies = {"platform", "access", "territory", "document", "evidence", "notification"})
package id.pimpasa.appointment;

import org.springframework.modulith.ApplicationModule;
