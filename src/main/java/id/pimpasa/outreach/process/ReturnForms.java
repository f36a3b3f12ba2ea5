package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.ReplanVisit;
import id.pimpasa.outreach.process.OfficerReturnProcess.Elements;
import id.pimpasa.platform.form.UserTaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The same question to the head of Inteldakim and, unanswered, to the Kepala Kanim. */
@Configuration(proxyBeanMethods = false)
class ReturnForms {

    @Bean
    UserTaskForm confirmReturnForm(VisitSummary summary, ReplanVisit replanVisit) {
        return new ConfirmReturnForm(Elements.CONFIRM_RETURN, summary, replanVisit);
    }

    @Bean
    UserTaskForm confirmReturnAboveForm(VisitSummary summary, ReplanVisit replanVisit) {
        return new ConfirmReturnForm(Elements.CONFIRM_RETURN_ABOVE, summary, replanVisit);
    }
}
