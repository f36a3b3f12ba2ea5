package id.pimpasa.appointment.application;

import id.pimpasa.platform.office.OfficeCode;
import java.util.UUID;

/** Candidates were sent back and go on in this batch; its process starts in the same transaction. */
public record CandidatesReturned(UUID batch, OfficeCode office, String number) {}
