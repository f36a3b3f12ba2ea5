package id.pimpasa.escalation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the reporter is told. */
@Entity
@Table(name = "report_message")
public class ReporterMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Report report;

    private String text;

    private Instant sentAt;

    protected ReporterMessage() {}

    ReporterMessage(Report report, String text, Instant sentAt) {
        this.report = report;
        this.text = text;
        this.sentAt = sentAt;
    }

    public String text() {
        return text;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
