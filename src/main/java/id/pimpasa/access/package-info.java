/** Who people are and what they may see: accounts, roles in offices, and the record of what was read. */
@ApplicationModule(displayName = "Access", allowedDependencies = "platform")
package id.pimpasa.access;

import org.springframework.modulith.ApplicationModule;
