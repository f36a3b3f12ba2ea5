package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.TermRenewalProcess.Variables.RENEWED;

import id.pimpasa.appointment.application.RenewTerm;
import id.pimpasa.appointment.domain.RenewalDecree;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class DecideRenewalForm implements UserTaskForm {

    private static final String RENEW = "RENEW";
    private static final int SHORTEST_NUMBER = 3;

    private final TermView view;
    private final RenewTerm renewTerm;

    DecideRenewalForm(TermView view, RenewTerm renewTerm) {
        this.view = view;
        this.renewTerm = renewTerm;
    }

    @Override
    public String processKey() {
        return TermRenewalProcess.KEY;
    }

    @Override
    public String elementId() {
        return TermRenewalProcess.Elements.DECIDE_RENEWAL;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var shown = new HashMap<>(view.summary(task.businessKey()));
        shown.put("absence", view.absence(task.businessKey()));
        return shown;
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var renewed = form.text("decision").equals(RENEW);
        if (renewed) {
            renewTerm.renew(task.businessKey(), decree(form), task.user());
        }
        task.set(RENEWED, renewed);
    }

    /** The form shows these fields for a renewal only, so it cannot require them. */
    private static RenewalDecree decree(SubmittedForm form) {
        var number = form.optionalText("decreeNumber")
                .filter(text -> text.strip().length() >= SHORTEST_NUMBER)
                .orElseThrow(() -> new InvalidInputException("decreeNumber", "Isi nomor SK perpanjangan."));
        var until = form.optionalDate("validUntil")
                .orElseThrow(() -> new InvalidInputException("validUntil", "Isi tanggal berakhir SK perpanjangan."));
        return new RenewalDecree(number, until, signedFile(form).value());
    }

    private static EvidenceId signedFile(SubmittedForm form) {
        return EvidenceId.of(form.onlyChoice("signedFile", "Unggah satu berkas SK perpanjangan yang ditandatangani."));
    }
}
