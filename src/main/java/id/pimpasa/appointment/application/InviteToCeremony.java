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
import java.util.List;
import java.util.Map;
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
        tell(
                batch,
                batch.ceremony().revision() == 0 ? MailTemplate.CEREMONY_INVITATION : MailTemplate.CEREMONY_CHANGED,
                false);
    }

    /** Takes the entry out of the calendars. */
    void callOff(String batchId) {
        tell(batches.get(batchId), MailTemplate.CEREMONY_CANCELLED, true);
    }

    private void tell(AppointmentBatch batch, MailTemplate template, boolean cancelled) {
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
                        guests(batch),
                        batch.number(),
                        Map.of("when", format(zone).format(ceremony.at()), "place", ceremony.place()))
                .with(entry)
                .once(round + "-" + ceremony.revision()));
    }

    private List<UserId> guests(AppointmentBatch batch) {
        var office = batch.office();
        var kanwil = territory.kanwilOf(office);
        return Stream.of(
                        members(Role.INTEL, office),
                        members(Role.KAKANIM, office),
                        members(Role.KABID_INTEL, kanwil),
                        members(Role.KAKANWIL, kanwil),
                        members(Role.TU, kanwil),
                        batch.awaitingCeremony().stream().map(CandidateAddresses::recipient))
                .flatMap(stream -> stream)
                .distinct()
                .toList();
    }

    private Stream<UserId> members(Role role, OfficeCode office) {
        return accounts.membersOf(role.groupOf(office)).stream().map(Account::id);
    }

    private static DateTimeFormatter format(ZoneId zone) {
        return MOMENT.withZone(zone);
    }
}
