package id.pimpasa.notification;

import java.time.Instant;
import java.util.Optional;

/** What became of a mail. @param sentAt empty until a mail server has taken it */
public record Delivery(Instant queuedAt, Optional<Instant> sentAt) {}
