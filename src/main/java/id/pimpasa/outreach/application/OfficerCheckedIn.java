package id.pimpasa.outreach.application;

import id.pimpasa.outreach.VisitId;

/** An officer is back from a village; whoever missed them is told in the same transaction. */
public record OfficerCheckedIn(VisitId visit) {}
