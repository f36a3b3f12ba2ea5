package id.pimpasa.outreach.application;

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

/** Writes to the officer about a visit. Each mail carries the same calendar entry, so that a moved visit moves there too. */
@Component
@Transactional
public class TellOfficer {

    private final Visits visits;
    private final VisitTimes times;
    private final Territory territory;
    private final PublicUrl publicUrl;
    private final Notifications notifications;

    TellOfficer(
            Visits visits, VisitTimes times, Territory territory, PublicUrl publicUrl, Notifications notifications) {
        this.visits = visits;
        this.times = times;
        this.territory = territory;
        this.publicUrl = publicUrl;
        this.notifications = notifications;
    }

    /** Sends date and place: as news when they are, as a reminder afterwards. */
    public void sendSchedule(VisitId id) {
        var visit = visits.get(id);
        var template = visit.announce() ? MailTemplate.VISIT_SCHEDULED : MailTemplate.VISIT_REMINDER;
        visits.save(visit);
        notifications.notify(notice(template, visit, visit.officer(), false));
    }

    public void sendCancellation(VisitId id) {
        var visit = visits.get(id);
        notifications.notify(notice(MailTemplate.VISIT_CANCELLED, visit, visit.officer(), true));
    }

    /** Takes the visit out of the calendar of an officer whom it no longer concerns. */
    public void withdraw(VisitId id, UserId from) {
        notifications.notify(notice(MailTemplate.VISIT_HANDED_OVER, visits.get(id), from, true));
    }

    public void askForReport(VisitId id) {
        var visit = visits.get(id);
        notifications.notify(notice(MailTemplate.VISIT_UNREPORTED, visit, visit.officer(), false));
    }

    private Notice notice(MailTemplate template, Visit visit, UserId to, boolean cancelled) {
        var village = territory.village(visit.village());
        var notice = Notice.of(
                template,
                List.of(to),
                visit.number() + ", " + village.shortName(),
                Map.of(
                        "when", times.format(visit),
                        "place", village.fullName(),
                        "visits", publicUrl.of("/kunjungan")));
        return template == MailTemplate.VISIT_UNREPORTED
                ? notice
                : notice.with(new CalendarEntry(
                        visit.id() + "@pimpasa",
                        "Kunjungan desa binaan " + visit.number(),
                        village.fullName(),
                        times.beginsAt(visit),
                        times.expectedLength(),
                        visit.revision(),
                        cancelled));
    }
}
