package id.pimpasa.notification.application;

import java.util.UUID;

/** A mail waits to be sent; its process starts in the same transaction. */
public record MailQueued(UUID mail) {}
