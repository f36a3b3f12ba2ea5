package id.pimpasa.appointment.application;

import id.pimpasa.access.MembershipChanged;
import id.pimpasa.appointment.domain.AppointmentBatchRepository;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever takes an office over, for good or as Plt. or Plh., is invited to the ceremonies ahead; whoever leaves it no longer. */
@Component
class CeremonyGuests {

    private final AppointmentBatchRepository repository;
    private final InviteToCeremony inviteToCeremony;
    private final Territory territory;
    private final Clock clock;

    CeremonyGuests(
            AppointmentBatchRepository repository,
            InviteToCeremony inviteToCeremony,
            Territory territory,
            Clock clock) {
        this.repository = repository;
        this.inviteToCeremony = inviteToCeremony;
        this.territory = territory;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void follow(MembershipChanged change) {
        var offices = territory.kanims().stream()
                .filter(office -> inviteToCeremony.invitedGroups(office).anyMatch(change.group()::equals))
                .map(OfficeCode::value)
                .toList();
        if (!offices.isEmpty()) {
            repository.findInvited(offices, clock.instant()).forEach(inviteToCeremony::followOffice);
        }
    }
}
