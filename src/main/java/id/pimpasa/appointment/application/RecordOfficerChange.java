package id.pimpasa.appointment.application;

import id.pimpasa.appointment.OfficerChanges;
import id.pimpasa.appointment.application.ChangeTerm.Change;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.appointment.domain.TermChangeKind;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the running term of an officer and records the change there. */
@Component
@Transactional
class RecordOfficerChange implements OfficerChanges {

    private final OfficerTermRepository terms;
    private final ChangeTerm changeTerm;

    RecordOfficerChange(OfficerTermRepository terms, ChangeTerm changeTerm) {
        this.terms = terms;
        this.changeTerm = changeTerm;
    }

    @Override
    public String takesLeave(UserId officer, LocalDate from, LocalDate until, String reason, UserId by) {
        return record(officer, new Change(TermChangeKind.LEAVE, from, until, reason), by);
    }

    @Override
    public String isTransferred(UserId officer, LocalDate on, String reason, UserId by) {
        return record(officer, new Change(TermChangeKind.TRANSFER, on, null, reason), by);
    }

    private String record(UserId officer, Change change, UserId by) {
        var term = terms.findByOfficerAndEndedOnIsNull(officer.value())
                .orElseThrow(() -> new InvalidInputException("Petugas ini tidak sedang bertugas sebagai PIMPASA."))
                .id()
                .toString();
        changeTerm.record(term, change, by);
        return term;
    }
}
