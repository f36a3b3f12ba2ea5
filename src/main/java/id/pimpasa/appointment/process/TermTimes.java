package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.Terms;
import id.pimpasa.appointment.domain.OfficerTerm;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.territory.Territory;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.annotation.Value;

/** When a term's timers fire, in the office's zone and by the decree that is in force when they are set. */
@ProcessBean("termTimes")
public class TermTimes {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Terms terms;
    private final Territory territory;
    private final Period renewalLead;

    TermTimes(Terms terms, Territory territory, @Value("${pimpasa.appointment.renewal-lead}") Period renewalLead) {
        this.terms = terms;
        this.territory = territory;
        this.renewalLead = renewalLead;
    }

    /** @return when the renewal is to be decided */
    public Date reminder(DelegateExecution execution) {
        var term = termOf(execution);
        return dateOf(term, term.validUntil().minus(renewalLead).atTime(MORNING));
    }

    /** @return when the day after the decree's last day begins */
    public Date end(DelegateExecution execution) {
        var term = termOf(execution);
        return dateOf(term, term.validUntil().plusDays(1).atStartOfDay());
    }

    private OfficerTerm termOf(DelegateExecution execution) {
        return terms.get(execution.getProcessBusinessKey());
    }

    private Date dateOf(OfficerTerm term, LocalDateTime local) {
        return Date.from(local.atZone(territory.office(term.office()).zone()).toInstant());
    }
}
