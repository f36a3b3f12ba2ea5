package id.pimpasa.appointment.application;

import id.pimpasa.evidence.EvidenceAccess;
import id.pimpasa.platform.office.OfficeCode;
import org.springframework.stereotype.Component;

/** A signed note of a handover is open to the people of its office and of the Kanwil above it, like the draft. */
@Component
class HandoverNoteFileAccess implements EvidenceAccess {

    static final String SUBJECT_TYPE = "handover-note";

    private final BatchReaders readers;

    HandoverNoteFileAccess(BatchReaders readers) {
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
