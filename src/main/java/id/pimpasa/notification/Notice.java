package id.pimpasa.notification;

import id.pimpasa.platform.user.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that people are told by mail. Facts hold no personal text: mail leaves the house.
 *
 * @param about ends the subject line and names what the mail is about, such as a register number
 * @param facts what the template fills in
 * @param onceKey two notices with the same key reach a person once; empty to send always
 * @param attachment the file that the mail carries, as {@link MailAttachments} knows it
 */
public record Notice(
        MailTemplate template,
        List<UserId> recipients,
        String about,
        Map<String, String> facts,
        Optional<CalendarEntry> calendar,
        Optional<String> onceKey,
        Optional<String> attachment) {

    public Notice {
        recipients = List.copyOf(recipients);
        facts = Map.copyOf(facts);
    }

    public static Notice of(
            MailTemplate template, Collection<UserId> recipients, String about, Map<String, String> facts) {
        return new Notice(
                template, List.copyOf(recipients), about, facts, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Notice with(CalendarEntry entry) {
        return new Notice(template, recipients, about, facts, Optional.of(entry), onceKey, attachment);
    }

    public Notice once(String key) {
        return new Notice(template, recipients, about, facts, calendar, Optional.of(key), attachment);
    }

    public Notice carrying(String file) {
        return new Notice(template, recipients, about, facts, calendar, onceKey, Optional.of(file));
    }
}
