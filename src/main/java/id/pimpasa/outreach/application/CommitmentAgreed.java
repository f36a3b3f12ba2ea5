package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.Commitment;
import id.pimpasa.platform.office.OfficeCode;

/** A village has promised something for a certain day, and the report that says so is approved. */
public record CommitmentAgreed(Commitment commitment, OfficeCode office) {}
