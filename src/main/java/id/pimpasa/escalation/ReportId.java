package id.pimpasa.escalation;

import java.util.UUID;

/** Identifies a report; the business key of its {@code reportEscalation}. */
public record ReportId(UUID value) {

    public ReportId {
        if (value == null) {
            throw new IllegalArgumentException("A report id needs a value");
        }
    }

    public static ReportId of(String value) {
        return new ReportId(UUID.fromString(value));
    }

    public static ReportId random() {
        return new ReportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
