package id.pimpasa.outreach.application;

import id.pimpasa.access.Role;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Positions;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who signs a letter of the office: title and name as they stand under the signature. */
@Component
class Signatory {

    private final Positions positions;

    Signatory(Positions positions) {
        this.positions = positions;
    }

    Map<String, Object> of(OfficeCode office, Role role) {
        var signature = positions.signatureOf(office, role);
        return Map.of("signatoryTitle", signature.title(), "signatoryName", signature.name());
    }
}
