package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.RecordHandoverNote;
import id.pimpasa.appointment.domain.SignedNote;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The signed note comes back: number, date and the file with the signatures, or the reason why it never will. */
@Component
class RecordHandoverNoteForm implements UserTaskForm {

    private static final String SIGNED = "SIGNED";
    private static final String SIGNED_FILE = "signedFile";
    private static final int FEWEST_LETTERS = 3;

    private final TermView view;
    private final RecordHandoverNote recordHandoverNote;

    RecordHandoverNoteForm(TermView view, RecordHandoverNote recordHandoverNote) {
        this.view = view;
        this.recordHandoverNote = recordHandoverNote;
    }

    @Override
    public String processKey() {
        return HandoverNoteProcess.KEY;
    }

    @Override
    public String elementId() {
        return HandoverNoteProcess.Elements.RECORD_NOTE;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return view.handover(note(task));
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        if (form.text("outcome").equals(SIGNED)) {
            recordHandoverNote.signed(note(task), signedNote(form), task.user());
        } else {
            recordHandoverNote.notSigned(
                    note(task),
                    entered(form, "reason", "Isi alasan Berita Acara tidak ditandatangani, paling sedikit 3 huruf."),
                    task.user());
        }
    }

    private static UUID note(TaskView task) {
        return UUID.fromString(task.businessKey());
    }

    private static SignedNote signedNote(SubmittedForm form) {
        return new SignedNote(
                entered(form, "noteNumber", "Isi nomor yang tertulis pada Berita Acara."),
                form.optionalDate("signedOn")
                        .orElseThrow(() ->
                                new InvalidInputException("signedOn", "Isi tanggal Berita Acara ditandatangani.")),
                signedFile(form).value());
    }

    /** The form shows these fields for one of the two outcomes only, so it cannot require them. */
    private static String entered(SubmittedForm form, String key, String otherwise) {
        return form.optionalText(key)
                .filter(text -> text.strip().length() >= FEWEST_LETTERS)
                .orElseThrow(() -> new InvalidInputException(key, otherwise));
    }

    private static EvidenceId signedFile(SubmittedForm form) {
        return EvidenceId.of(
                form.onlyChoice(SIGNED_FILE, "Unggah satu berkas Berita Acara yang telah ditandatangani."));
    }
}
