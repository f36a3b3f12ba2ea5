package id.pimpasa.appointment.application;

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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites the heads of the Kanim and the Kanwil to the inauguration, with an entry for their calendars. */
@Component
@Transactional
public class InviteToCeremony {

    private static final Duration LENGTH = Duration.ofHours(2);

    private final Batches batches;
    private final Territory territory;
    private final Accounts accounts;
    private final Notifications notifications;

    InviteToCeremony(Batches batches, Territory territory, Accounts accounts, Notifications notifications) {
        this.batches = batches;
        this.territory = territory;
        this.accounts = accounts;
        this.notifications = notifications;
    }

    public void invite(String batchId) {
        var batch = batches.get(batchId);
        var ceremony = batch.ceremony();
        var zone = territory.office(batch.office()).zone();
        var entry = new CalendarEntry(
                batchId + "@pimpasa", "Pengukuhan PIMPASA " + batch.number(), ceremony.place(), ceremony.at(), LENGTH);
        notifications.notify(Notice.of(
                        MailTemplate.CEREMONY_INVITATION,
                        guests(batch),
                        batch.number(),
                        Map.of("when", format(zone).format(ceremony.at()), "place", ceremony.place()))
                .with(entry)
                .once("ceremony:" + batchId + ":" + ceremony.at()));
    }

    private List<UserId> guests(AppointmentBatch batch) {
        var office = batch.office();
        var kanwil = territory.kanwilOf(office);
        return Stream.of(
                        members(Role.INTEL, office),
                        members(Role.KAKANIM, office),
                        members(Role.KABID_INTEL, kanwil),
                        members(Role.KAKANWIL, kanwil),
                        members(Role.TU, kanwil))
                .flatMap(stream -> stream)
                .distinct()
                .toList();
    }

    private Stream<UserId> members(Role role, OfficeCode office) {
        return accounts.membersOf(role.groupOf(office)).stream().map(Account::id);
    }

    private static DateTimeFormatter format(ZoneId zone) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH.mm z", Locale.forLanguageTag("id"))
                .withZone(zone);
    }
}
