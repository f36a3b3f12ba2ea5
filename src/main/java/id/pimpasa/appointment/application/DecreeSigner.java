package id.pimpasa.appointment.application;

import id.pimpasa.access.Role;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who signs decrees: the head of the Kanwil or of the Kanim; in public both have been seen. */
@Component
public class DecreeSigner {

    private final Role role;
    private final Territory territory;

    DecreeSigner(@Value("${pimpasa.decree.signer}") String role, Territory territory) {
        this.role = Role.ofCode(role)
                .filter(signer -> signer == Role.KAKANWIL || signer == Role.KAKANIM)
                .orElseThrow(
                        () -> new IllegalStateException("pimpasa.decree.signer is kakanwil or kakanim, not " + role));
        this.territory = territory;
    }

    public Role role() {
        return role;
    }

    /** @return the office in whose name the decree for this one is issued */
    public OfficeCode officeFor(OfficeCode office) {
        return role == Role.KAKANWIL ? territory.kanwilOf(office) : office;
    }
}
