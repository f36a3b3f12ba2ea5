package id.pimpasa.outreach.application;

import id.pimpasa.outreach.VisitId;

/** A visit got a new date outside its own steps; its process starts over in the same transaction. */
public record VisitPostponed(VisitId visit) {}
