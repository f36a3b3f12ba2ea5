package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.OFFICE_CODE;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.appointment.application.CandidateRow;
import id.pimpasa.appointment.application.NominateOfficers;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.form.StartForm;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.TaskSubject;
import id.pimpasa.platform.user.UserId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The head of Inteldakim nominates a batch for the own Kanim. */
@Component
class NominateOfficersForm implements StartForm {

    private final NominateOfficers nominateOfficers;
    private final ServedVillages servedVillages;
    private final CurrentUser currentUser;

    NominateOfficersForm(NominateOfficers nominateOfficers, ServedVillages servedVillages, CurrentUser currentUser) {
        this.nominateOfficers = nominateOfficers;
        this.servedVillages = servedVillages;
        this.currentUser = currentUser;
    }

    @Override
    public String processKey() {
        return OfficerAppointmentProcess.KEY;
    }

    @Override
    public Map<String, Object> show(UserId user) {
        return Map.of("villages", servedVillages.options(office()));
    }

    @Override
    public String submit(Start start, SubmittedForm form) {
        var office = office();
        var batch = nominateOfficers.nominate(office, form.rows("candidates", CandidateRow.class));
        start.set(OFFICE_CODE, office.value());
        start.set(TaskSubject.VARIABLE, batch.number());
        return batch.id().toString();
    }

    private OfficeCode office() {
        return currentUser.officesAs(Role.INTEL).stream()
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInputException(
                                "Usulan angkatan hanya dapat dibuat oleh kepala Inteldakim Kanim. Masuk dengan akun yang sesuai."));
    }
}
