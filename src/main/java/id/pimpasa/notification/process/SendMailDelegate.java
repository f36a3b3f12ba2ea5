package id.pimpasa.notification.process;

import id.pimpasa.notification.application.SendMail;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.mail.MailException;

@ProcessBean("sendMailDelegate")
public class SendMailDelegate implements JavaDelegate {

    private final SendMail sendMail;

    SendMailDelegate(SendMail sendMail) {
        this.sendMail = sendMail;
    }

    /** The message of a failure stands in the incident that an administrator reads in Cockpit. */
    @Override
    public void execute(DelegateExecution execution) {
        try {
            sendMail.send(execution.getProcessBusinessKey());
        } catch (MailException e) {
            throw new IllegalStateException(
                    "Server surel tidak menerima surel. Periksa server surel dan setelan SPRING_MAIL_*.", e);
        }
    }
}
