package id.pimpasa.demo;

import id.pimpasa.outreach.ActivityKind;
import java.util.List;

/** What an officer brings home from a visit, as {@code demo/visits.yaml} tells it; what is {@code null} did not occur. */
record Finding(ActivityKind kind, String theme, String findings, String question, String answer, String promise) {

    /** The findings of {@code demo/visits.yaml}. */
    record File(List<Finding> list) {}
}
