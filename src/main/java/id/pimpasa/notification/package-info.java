/** Mail to staff: written down with the change that caused it, sent by a job of its own. */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"platform", "access"})
package id.pimpasa.notification;

import org.springframework.modulith.ApplicationModule;
