/** Official documents: drafted as PDF, downloaded by staff, their genuineness checked by anyone with the code. */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"platform", "access", "territory"})
package id.pimpasa.document;

import org.springframework.modulith.ApplicationModule;
