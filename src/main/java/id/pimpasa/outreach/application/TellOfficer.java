package id.pimpasa.outreach.application;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.appointment.Assignments;
import id.pimpasa.notification.CalendarEntry;
import id.pimpasa.notification.MailTemplate;
import id.pimpasa.notification.Notice;
import id.pimpasa.notification.Notifications;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.platform.web.PublicUrl;
import id.pimpasa.territory.Territory;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the officer about a visit, and to whoever goes along. Each mail carries the same calendar entry, so that a moved visit moves there too. */
@Component
@Transactional
public class TellOfficer {

    private final Visits visits;
    private final VisitTimes times;
    private final Assignments assignments;
    private final Territory territory;
    private final Accounts accounts;
    private final PublicUrl publicUrl;
    private final Notifications notifications;

    TellOfficer(
            Visits visits,
            VisitTimes times,
            Assignments assignments,
            Territory territory,
            Accounts accounts,
            PublicUrl publicUrl,
            Notifications notifications) {
        this.visits = visits;
        this.times = times;
        this.assignments = assignments;
        this.territory = territory;
        this.accounts = accounts;
        this.publicUrl = publicUrl;
        this.notifications = notifications;
    }

    /**
     * Sends date and place: as news when they are, as a reminder afterwards. Whoever is away that day is not sent on the way:
     * the head of Inteldakim learns instead that nobody goes.
     */
    public void sendSchedule(VisitId id) {
        var visit = visits.get(id);
        var template = visit.announce() ? MailTemplate.VISIT_SCHEDULED : MailTemplate.VISIT_REMINDER;
        visits.save(visit);
        visit.sent().stream()
                .filter(officer -> !assignments.isAwayOn(officer, visit.plannedOn()))
                .forEach(officer -> notifications.notify(withCalendar(template, visit, officer, false)));
        if (isUnattended(visit)) {
            sayThatNobodyGoes(visit);
        }
    }

    /** Whether its officer is away that day and nobody has taken it over. */
    boolean isUnattended(Visit visit) {
        return assignments.isAwayOn(visit.officer(), visit.plannedOn());
    }

    /** Tells the head of Inteldakim that the officer of a visit is away and nobody has taken it over. */
    void sayThatNobodyGoes(Visit visit) {
        tellHeads(MailTemplate.VISIT_UNATTENDED, visit);
    }

    public void sendCancellation(VisitId id) {
        var visit = visits.get(id);
        visit.sent()
                .forEach(officer ->
                        notifications.notify(withCalendar(MailTemplate.VISIT_CANCELLED, visit, officer, true)));
    }

    /** Takes the visit out of the calendar of an officer whom it no longer concerns. */
    public void withdraw(VisitId id, UserId from) {
        notifications.notify(withCalendar(MailTemplate.VISIT_WITHDRAWN, visits.get(id), from, true));
    }

    public void askForReport(VisitId id) {
        var visit = visits.get(id);
        notifications.notify(plain(MailTemplate.VISIT_UNREPORTED, visit, visit.officer()));
    }

    /** Asks for the correction of a report that came back, and tells the head of Inteldakim that it is late. */
    public void urgeCorrection(VisitId id) {
        var visit = visits.get(id);
        notifications.notify(plain(MailTemplate.VISIT_UNCORRECTED, visit, visit.officer()));
        tellHeads(MailTemplate.VISIT_UNCORRECTED, visit);
    }

    private void tellHeads(MailTemplate template, Visit visit) {
        accounts.membersOf(Role.INTEL.groupOf(visit.office()))
                .forEach(head -> notifications.notify(plain(template, visit, head.id())));
    }

    private Notice plain(MailTemplate template, Visit visit, UserId to) {
        return Notice.of(
                template,
                List.of(to),
                visit.number() + ", " + territory.village(visit.village()).shortName(),
                Map.of(
                        "when", times.format(visit),
                        "place", territory.village(visit.village()).fullName(),
                        "visits", publicUrl.of("/kunjungan")));
    }

    /** The same in mails and in the officer's own calendar, so that a phone that has both shows the visit once. */
    static String calendarId(Visit visit) {
        return visit.id() + "@pimpasa";
    }

    private Notice withCalendar(MailTemplate template, Visit visit, UserId to, boolean cancelled) {
        return plain(template, visit, to)
                .with(new CalendarEntry(
                        calendarId(visit),
                        "Kunjungan desa binaan " + visit.number(),
                        territory.village(visit.village()).fullName(),
                        times.beginsAt(visit),
                        times.activityLength(),
                        visit.revision(),
                        cancelled));
    }
}
