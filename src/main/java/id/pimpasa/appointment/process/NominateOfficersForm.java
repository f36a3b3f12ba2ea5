package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.OFFICE_CODE;

import id.pimpasa.appointment.application.CandidateRow;
import id.pimpasa.appointment.application.NominateOfficers;
import id.pimpasa.appointment.application.NominatingOffice;
import id.pimpasa.platform.form.Option;
import id.pimpasa.platform.form.StartForm;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.TaskSubject;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The head of Inteldakim nominates a batch for a Kanim: the own one, or one where they stand in for its head. */
@Component
class NominateOfficersForm implements StartForm {

    private final NominateOfficers nominateOfficers;
    private final NominatingOffice nominatingOffice;
    private final ServedVillages servedVillages;
    private final Territory territory;

    NominateOfficersForm(
            NominateOfficers nominateOfficers,
            NominatingOffice nominatingOffice,
            ServedVillages servedVillages,
            Territory territory) {
        this.nominateOfficers = nominateOfficers;
        this.nominatingOffice = nominatingOffice;
        this.servedVillages = servedVillages;
        this.territory = territory;
    }

    @Override
    public String processKey() {
        return OfficerAppointmentProcess.KEY;
    }

    /** A choice of offices is shown only to whoever has one. */
    @Override
    public Map<String, Object> show(UserId user) {
        var offices = nominatingOffice.choices();
        return offices.size() > 1
                ? Map.of(
                        "offices", offices.stream().map(this::option).toList(),
                        "villagesOf",
                                offices.stream().collect(Collectors.toMap(OfficeCode::value, servedVillages::options)))
                : Map.of("villages", servedVillages.options(nominatingOffice.of(Optional.empty())));
    }

    private Option option(OfficeCode office) {
        return new Option(territory.office(office).name(), office.value());
    }

    @Override
    public String submit(Start start, SubmittedForm form) {
        var office = nominatingOffice.of(form.optionalText("office"));
        var batch = nominateOfficers.nominate(office, form.rows("candidates", CandidateRow.class));
        start.set(OFFICE_CODE, office.value());
        start.set(TaskSubject.VARIABLE, batch.number());
        return batch.id().toString();
    }
}
