package id.pimpasa.appointment;

import id.pimpasa.appointment.domain.Officer;
import id.pimpasa.appointment.domain.OfficerRepository;
import id.pimpasa.platform.user.UserId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who the officers are. */
@Component
@Transactional(readOnly = true)
public class Officers {

    private final OfficerRepository officers;

    Officers(OfficerRepository officers) {
        this.officers = officers;
    }

    /** @return everyone who is or was PIMPASA; empty for other accounts */
    public Optional<OfficerProfile> find(UserId user) {
        return officers.findById(user.value()).map(Officers::profile);
    }

    private static OfficerProfile profile(Officer officer) {
        return new OfficerProfile(
                officer.user(), officer.office(), officer.name(), officer.nip(), officer.grade(), officer.jobTitle());
    }
}
