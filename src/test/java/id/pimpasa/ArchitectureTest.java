package id.pimpasa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.platform.process.ProcessContract;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of construction that the compiler does not know. */
@AnalyzeClasses(packages = "id.pimpasa", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule engineStaysAtTheEdge = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "id.pimpasa.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule engineInternalsStayInThePlatform = noClasses()
            .that()
            .resideOutsideOfPackage("id.pimpasa.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..");

    @ArchTest
    static final ArchRule delegatesAreProcessBeans = classes()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .beAnnotatedWith(ProcessBean.class)
            .andShould()
            .haveSimpleNameEndingWith("Delegate")
            .andShould()
            .resideInAPackage("..process..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule contractsAreNamedAfterTheirProcess = classes()
            .that()
            .areAnnotatedWith(ProcessContract.class)
            .should()
            .haveSimpleNameEndingWith("Process")
            .andShould()
            .resideInAPackage("..process..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule domainKnowsNoFrameworkButPersistence = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.mail..", "..process..", "..web..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors =
            fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests and deadlines need one clock; inject " + Clock.class.getName());
}
