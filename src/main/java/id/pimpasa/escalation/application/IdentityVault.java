package id.pimpasa.escalation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.pimpasa.escalation.IdentityMode;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.Reporter;
import id.pimpasa.escalation.domain.ReporterIdentity;
import id.pimpasa.escalation.domain.ReporterIdentityRepository;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who the reporters are, apart from the reports and sealed. Each seal is bound to its report, so that one cannot be
 * put in another's place.
 */
@Component
public class IdentityVault {

    private static final String PURPOSE = "report.identity:";

    private final ReporterIdentityRepository identities;
    private final Seal seal;
    private final ObjectMapper json;

    IdentityVault(ReporterIdentityRepository identities, Seal seal, ObjectMapper json) {
        this.identities = identities;
        this.seal = seal;
        this.json = json;
    }

    void keep(ReportId report, Reporter reporter) {
        if (!reporter.isUnknown()) {
            identities.save(new ReporterIdentity(report, seal.seal(PURPOSE + report, write(reporter))));
        }
    }

    /** The reporter, if they gave their name openly. A confidential identity stays shut here. */
    @Transactional(readOnly = true)
    public Optional<Reporter> openIdentity(Report report) {
        return report.identityMode() == IdentityMode.OPEN ? unseal(report) : Optional.empty();
    }

    /** Whether there is an identity that nobody opens alone. */
    boolean holdsConfidential(Report report) {
        return report.identityMode() == IdentityMode.CONFIDENTIAL
                && identities.existsById(report.id().value());
    }

    /** For {@link IdentityRequests}, once a second person has agreed. */
    Optional<Reporter> unseal(Report report) {
        return identities
                .findById(report.id().value())
                .map(identity -> read(seal.open(PURPOSE + report.id(), identity.sealed())));
    }

    private String write(Reporter reporter) {
        try {
            return json.writeValueAsString(reporter);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An identity cannot be written", e);
        }
    }

    private Reporter read(String text) {
        try {
            return json.readValue(text, Reporter.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A sealed identity cannot be read", e);
        }
    }
}
