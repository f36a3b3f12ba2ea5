package id.pimpasa.appointment.domain;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Villages that were to get an officer who will not come, and what was done about them. */
@Entity
public class VillageVacancy {

    @Id
    private UUID id;

    private String office;
    private Instant raisedAt;

    @ElementCollection
    @CollectionTable(name = "village_vacancy_village", joinColumns = @JoinColumn(name = "vacancy_id"))
    @Column(name = "village_code")
    @OrderBy
    private Set<String> villageCodes = new TreeSet<>();

    private String measure;
    private String measuredBy;
    private Instant measuredAt;

    protected VillageVacancy() {}

    public VillageVacancy(OfficeCode office, Collection<VillageCode> villages, Instant raisedAt) {
        this.id = UUID.randomUUID();
        this.office = office.value();
        this.raisedAt = raisedAt;
        villages.forEach(village -> villageCodes.add(village.value()));
    }

    /** Notes what the Kanwil did about villages that stayed without an officer. */
    public void followUp(String what, UserId by, Instant at) {
        measure = what;
        measuredBy = by.value();
        measuredAt = at;
    }

    /** What the Kanwil did; empty as long as the Kanim still has time. */
    public Optional<String> measure() {
        return Optional.ofNullable(measure);
    }

    public Optional<UserId> measuredBy() {
        return Optional.ofNullable(measuredBy).map(UserId::new);
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public UUID id() {
        return id;
    }

    public OfficeCode office() {
        return new OfficeCode(office);
    }

    public List<VillageCode> villages() {
        return villageCodes.stream().sorted().map(VillageCode::new).toList();
    }
}
