package id.pimpasa.appointment.application;

import id.pimpasa.evidence.EvidenceAccess;
import id.pimpasa.platform.office.OfficeCode;
import org.springframework.stereotype.Component;

/** The decree that prolongs a term is open to the people of its office and of the Kanwil above it. */
@Component
class RenewalFileAccess implements EvidenceAccess {

    static final String SUBJECT_TYPE = "renewal-decree";

    private final BatchReaders readers;

    RenewalFileAccess(BatchReaders readers) {
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
