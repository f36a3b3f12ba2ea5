package id.pimpasa.appointment.application;

import java.util.UUID;

/** An officer has left for good, or the decree has run out: there is nothing left to renew. */
public record OfficerLeft(UUID term) {}
