package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.Visit;

/** A visit has been scheduled; its process starts in the same transaction. */
public record VisitScheduled(Visit visit) {}
