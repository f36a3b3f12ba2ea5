/**
 * What every module stands on: the seam to the workflow engine, the embedded database, sign-in, and the few words all
 * modules share. Open on purpose: its sub-packages are its API.
 */
@ApplicationModule(displayName = "Platform", type = ApplicationModule.Type.OPEN)
package id.pimpasa.platform;

import org.springframework.modulith.ApplicationModule;
