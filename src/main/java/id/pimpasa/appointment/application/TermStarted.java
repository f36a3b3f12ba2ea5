package id.pimpasa.appointment.application;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import java.time.LocalDate;
import java.util.UUID;

/** An officer's term has begun; its process starts in the same transaction. */
public record TermStarted(UUID term, UserId officer, OfficeCode office, LocalDate validUntil) {}
