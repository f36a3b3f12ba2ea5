/** Where the programme works: villages, offices, which office serves which village, positions, working time. */
@ApplicationModule(
        displayName = "Territory",
        allowedDependencies = {"platform", "access"})
package id.pimpasa.territory;

import org.springframework.modulith.ApplicationModule;
