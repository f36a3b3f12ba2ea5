package id.pimpasa.outreach.application;

import id.pimpasa.outreach.VisitId;

/** A visit was cancelled outside its own steps; its process ends in the same transaction. */
public record VisitCancelled(VisitId visit) {}
