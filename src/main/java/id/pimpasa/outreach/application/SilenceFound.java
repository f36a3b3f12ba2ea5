package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.VillageSilence;

/** Nothing was heard of a village for too long; the process of it starts in the same transaction. */
public record SilenceFound(VillageSilence silence) {}
