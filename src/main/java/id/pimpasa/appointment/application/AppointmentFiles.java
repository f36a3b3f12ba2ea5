package id.pimpasa.appointment.application;

import id.pimpasa.evidence.EvidenceAccess;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.ReadableOffices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The signed papers of this module. Each is open to the people of its office and of the Kanwil above it, like its draft. */
@Configuration(proxyBeanMethods = false)
class AppointmentFiles {

    static final String CONSENT = "village-consent";
    static final String DECREE = "decree";
    static final String RENEWAL = "renewal-decree";
    static final String HANDOVER_NOTE = "handover-note";

    @Bean
    EvidenceAccess consentLetterAccess(ReadableOffices readable) {
        return new OfficeFileAccess(CONSENT, readable);
    }

    @Bean
    EvidenceAccess decreeAccess(ReadableOffices readable) {
        return new OfficeFileAccess(DECREE, readable);
    }

    @Bean
    EvidenceAccess renewalAccess(ReadableOffices readable) {
        return new OfficeFileAccess(RENEWAL, readable);
    }

    @Bean
    EvidenceAccess handoverNoteAccess(ReadableOffices readable) {
        return new OfficeFileAccess(HANDOVER_NOTE, readable);
    }

    private record OfficeFileAccess(String subjectType, ReadableOffices readable) implements EvidenceAccess {

        @Override
        public boolean mayRead(String subjectId, OfficeCode office) {
            return readable.include(office);
        }
    }
}
