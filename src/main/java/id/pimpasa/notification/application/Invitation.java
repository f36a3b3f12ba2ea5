package id.pimpasa.notification.application;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;

/**
 * A calendar entry as it leaves: calendars take an entry as an invitation, and a later one as its change or
 * cancellation, only if it names who invites and the one who is invited. No reply is asked for, nobody would read it.
 *
 * @param method as the mail must say beside the file
 */
record Invitation(String content, String method) {

    static Invitation of(String entry, String from, String to) {
        var calendar = Biweekly.parse(entry).first();
        for (var event : calendar.getEvents()) {
            address(event, from, to);
        }
        return new Invitation(
                Biweekly.write(calendar).go(), calendar.getMethod().getValue());
    }

    private static void address(VEvent event, String from, String to) {
        event.setOrganizer(new Organizer("PIMPASA", from));
        var attendee = new Attendee(null, to);
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        attendee.setRsvp(false);
        event.addAttendee(attendee);
    }
}
