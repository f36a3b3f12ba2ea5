package id.pimpasa.appointment.application;

import id.pimpasa.evidence.EvidenceAccess;
import id.pimpasa.platform.office.OfficeCode;
import org.springframework.stereotype.Component;

/** A village's letter is open to the people of the office that asked it and of the Kanwil above it. */
@Component
class ConsentLetterAccess implements EvidenceAccess {

    static final String SUBJECT_TYPE = "village-consent";

    private final BatchReaders readers;

    ConsentLetterAccess(BatchReaders readers) {
        this.readers = readers;
    }

    @Override
    public String subjectType() {
        return SUBJECT_TYPE;
    }

    @Override
    public boolean mayRead(String subjectId, OfficeCode office) {
        return readers.mayRead(office);
    }
}
