package id.pimpasa.outreach.domain;

import id.pimpasa.territory.VillageCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What somebody in a village promised. It is asked for again at the next visit until it is kept. */
@Entity
@Table(name = "visit_commitment")
public class Commitment {

    @Id
    private UUID id;

    private String villageCode;
    private String promise;
    private LocalDate dueOn;
    private LocalDate keptOn;
    private boolean withdrawn;

    protected Commitment() {}

    Commitment(VillageCode village, ReportContent.Promise promise) {
        this.id = UUID.randomUUID();
        this.villageCode = village.value();
        this.promise = promise.promise();
        this.dueOn = promise.dueOn();
    }

    public void keep(LocalDate day) {
        keptOn = keptOn == null ? day : keptOn;
    }

    void withdraw() {
        withdrawn = true;
    }

    public UUID id() {
        return id;
    }

    public String promise() {
        return promise;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public VillageCode village() {
        return new VillageCode(villageCode);
    }

    ReportContent.Promise toPromise() {
        return new ReportContent.Promise(promise, dueOn);
    }
}
