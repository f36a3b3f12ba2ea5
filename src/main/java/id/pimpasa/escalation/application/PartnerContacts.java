package id.pimpasa.escalation.application;

import id.pimpasa.escalation.domain.Partner;
import id.pimpasa.notification.MailAddresses;
import id.pimpasa.platform.user.UserId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * How the partners are reached; an office server is given the addresses of its region.
 *
 * @param contacts by partner; one that is missing or blank is reached by its liaison officer only
 */
@ConfigurationProperties("pimpasa.partners")
public record PartnerContacts(Map<Partner, Contact> contacts) implements MailAddresses {

    private static final String PREFIX = "mitra-";

    public PartnerContacts {
        contacts = contacts == null ? Map.of() : Map.copyOf(contacts);
    }

    /** @param phone as people dial it */
    public record Contact(String email, String phone) {}

    static UserId recipient(Partner partner) {
        return new UserId(PREFIX + partner.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public Optional<String> emailOf(Partner partner) {
        return Optional.ofNullable(contacts.get(partner)).map(Contact::email).filter(StringUtils::hasText);
    }

    public Optional<String> phoneOf(Partner partner) {
        return Optional.ofNullable(contacts.get(partner)).map(Contact::phone).filter(StringUtils::hasText);
    }

    @Override
    public Optional<String> addressOf(UserId recipient) {
        return Arrays.stream(Partner.values())
                .filter(partner -> recipient(partner).equals(recipient))
                .findFirst()
                .flatMap(this::emailOf);
    }
}
