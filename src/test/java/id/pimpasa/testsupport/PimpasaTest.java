package id.pimpasa.testsupport;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.outreach.OutreachWalk;
import id.pimpasa.outreach.process.SimulatedYear;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application: real engine, real PostgreSQL, real HTTP port. All such tests share one application,
 * so none of them may change its configuration; each makes its own data.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "pimpasa.demo.data=false",
            "pimpasa.deadline-sweep.enabled=false",
            // One partner is reached by mail; the others have no address, as on a server where nobody has set them.
            "pimpasa.partners.contacts.BP3MI_BANTEN.email=surat@bp3mi.test",
            // A test fills the report form in no time; only in a flood it has to wait like everybody.
            "pimpasa.public-reports.youngest-form=PT0S",
            // A proof of work is found in no time, too.
            "pimpasa.public-reports.proof-bits=12"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDataFolder.class)
@Import({
    TestClock.class,
    ProcessDriver.class,
    FlowRecorder.class,
    DatabaseSearch.class,
    AppointmentWalk.class,
    OutreachWalk.class,
    SimulatedYear.class
})
public @interface PimpasaTest {}
