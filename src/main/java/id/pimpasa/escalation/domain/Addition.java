package id.pimpasa.escalation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the reporter added later. */
@Entity
@Table(name = "report_addition")
public class Addition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Report report;

    private String text;

    private Instant addedAt;

    protected Addition() {}

    Addition(Report report, String text, Instant addedAt) {
        this.report = report;
        this.text = text;
        this.addedAt = addedAt;
    }

    public String text() {
        return text;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
