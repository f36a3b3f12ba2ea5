package id.pimpasa.escalation.domain;

import id.pimpasa.escalation.ReportId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who the reporter is: sealed, and kept apart from the report. */
@Entity
@Table(name = "reporter_identity")
public class ReporterIdentity {

    @Id
    private UUID reportId;

    private byte[] sealed;

    protected ReporterIdentity() {}

    public ReporterIdentity(ReportId report, byte[] sealed) {
        this.reportId = report.value();
        this.sealed = sealed.clone();
    }

    public byte[] sealed() {
        return sealed.clone();
    }
}
