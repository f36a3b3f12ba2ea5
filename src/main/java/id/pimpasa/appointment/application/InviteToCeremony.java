package id.pimpasa.appointment.application;

import static id.pimpasa.platform.time.IndonesianDates.MOMENT;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.notification.CalendarEntry;
import id.pimpasa.notification.MailTemplate;
import id.pimpasa.notification.Notice;
import id.pimpasa.notification.Notifications;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites the candidates and the heads of the Kanim and the Kanwil to the inauguration, with an entry for their calendars. */
@Component
@Transactional
public class InviteToCeremony {

    private final Batches batches;
    private final Territory territory;
    private final Accounts accounts;
    private final Notifications notifications;
    private final Duration length;

    InviteToCeremony(
            Batches batches,
            Territory territory,
            Accounts accounts,
            Notifications notifications,
            @Value("${pimpasa.appointment.ceremony-length}") Duration length) {
        this.batches = batches;
        this.territory = territory;
        this.accounts = accounts;
        this.notifications = notifications;
        this.length = length;
    }

    /** Sends the entry for the calendar; a later one with the same uid and a higher revision replaces it there. */
    public void invite(String batchId) {
        var batch = batches.get(batchId);
        var guests = guests(batch);
        tell(batch, MailTemplate.CEREMONY_CHANGED, those(guests, batch.guests()::contains), false);
        invite(batch, guests);
    }

    /** Takes the entry out of the calendars. */
    void callOff(String batchId) {
        var batch = batches.get(batchId);
        tell(batch, MailTemplate.CEREMONY_CANCELLED, batch.guests(), true);
        batch.invite(List.of());
    }

    /** Somebody has come into an office or has left it: the entry goes with the office, not with the person. */
    void followOffice(AppointmentBatch batch) {
        var guests = guests(batch);
        if (!batch.guests().equals(guests)) {
            batch.reviseGuests();
            invite(batch, guests);
        }
    }

    private void invite(AppointmentBatch batch, Set<UserId> guests) {
        tell(batch, MailTemplate.CEREMONY_WITHDRAWN, those(batch.guests(), guest -> !guests.contains(guest)), true);
        tell(
                batch,
                MailTemplate.CEREMONY_INVITATION,
                those(guests, guest -> !batch.guests().contains(guest)),
                false);
        batch.invite(guests);
    }

    private static List<UserId> those(Set<UserId> people, Predicate<UserId> whom) {
        return people.stream().filter(whom).toList();
    }

    private void tell(AppointmentBatch batch, MailTemplate template, Collection<UserId> people, boolean cancelled) {
        var ceremony = batch.ceremony();
        var zone = territory.office(batch.office()).zone();
        var round = "ceremony-" + batch.id() + "-" + ceremony.round();
        var entry = new CalendarEntry(
                round + "@pimpasa",
                "Pengukuhan PIMPASA " + batch.number(),
                ceremony.place(),
                ceremony.at(),
                length,
                ceremony.revision(),
                cancelled);
        notifications.notify(Notice.of(
                        template,
                        people,
                        batch.number(),
                        Map.of("when", format(zone).format(ceremony.at()), "place", ceremony.place()))
                .with(entry)
                .once(round + "-" + ceremony.revision()));
    }

    /** The officials' groups of a Kanim whose members are invited. */
    Stream<String> invitedGroups(OfficeCode office) {
        var kanwil = territory.kanwilOf(office);
        return Stream.of(
                Role.INTEL.groupOf(office),
                Role.KAKANIM.groupOf(office),
                Role.KABID_INTEL.groupOf(kanwil),
                Role.KAKANWIL.groupOf(kanwil),
                Role.TU.groupOf(kanwil));
    }

    private Set<UserId> guests(AppointmentBatch batch) {
        return Stream.concat(
                        invitedGroups(batch.office()).flatMap(this::members),
                        batch.awaitingCeremony().stream().map(CandidateAddresses::recipient))
                .collect(Collectors.toSet());
    }

    private Stream<UserId> members(String group) {
        return accounts.membersOf(group).stream().map(Account::id);
    }

    private static DateTimeFormatter format(ZoneId zone) {
        return MOMENT.withZone(zone);
    }
}
