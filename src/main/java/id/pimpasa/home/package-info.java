/** The pages that lead to the rest: the start page and what this application is. */
@org.springframework.modulith.ApplicationModule(displayName = "Home")
package id.pimpasa.home;
