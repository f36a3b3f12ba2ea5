/** Uploaded files: checked, freed of metadata, kept in the database, and shown to whoever may see what they belong to. */
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"platform", "access"})
package id.pimpasa.evidence;

import org.springframework.modulith.ApplicationModule;
