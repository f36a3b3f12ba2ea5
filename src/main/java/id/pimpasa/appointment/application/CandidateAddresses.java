package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.AppointmentBatchRepository;
import id.pimpasa.appointment.domain.Candidate;
import id.pimpasa.notification.MailAddresses;
import id.pimpasa.platform.user.UserId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Candidates have no account before their ceremony, but are invited to it. */
@Component
class CandidateAddresses implements MailAddresses {

    private static final String PREFIX = "calon-";

    private final AppointmentBatchRepository batches;

    CandidateAddresses(AppointmentBatchRepository batches) {
        this.batches = batches;
    }

    static UserId recipient(Candidate candidate) {
        return new UserId(PREFIX + candidate.id());
    }

    @Override
    public Optional<String> addressOf(UserId recipient) {
        return recipient.value().startsWith(PREFIX)
                ? batches.findAddressOf(UUID.fromString(recipient.value().substring(PREFIX.length())))
                : Optional.empty();
    }
}
