package id.pimpasa.outreach;

import java.util.UUID;

/** Identifies a visit; the business key of its {@code villageVisit}. */
public record VisitId(UUID value) {

    public VisitId {
        if (value == null) {
            throw new IllegalArgumentException("A visit id needs a value");
        }
    }

    public static VisitId of(String value) {
        return new VisitId(UUID.fromString(value));
    }

    public static VisitId random() {
        return new VisitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
