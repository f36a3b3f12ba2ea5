package id.pimpasa.appointment.domain;

import id.pimpasa.appointment.Assignment;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** An officer's time with one village. It ends; it is never removed. */
@Entity
public class VillageAssignment {

    @Id
    private UUID id;

    private String officer;
    private String villageCode;
    private String office;
    private LocalDate since;
    private LocalDate until;

    protected VillageAssignment() {}

    public VillageAssignment(UserId officer, VillageCode village, OfficeCode office, LocalDate since) {
        this.id = UUID.randomUUID();
        this.officer = officer.value();
        this.villageCode = village.value();
        this.office = office.value();
        this.since = since;
    }

    public UserId officer() {
        return new UserId(officer);
    }

    public VillageCode village() {
        return new VillageCode(villageCode);
    }

    public void end(LocalDate lastDay) {
        if (until == null) {
            until = lastDay.isBefore(since) ? since : lastDay;
        }
    }

    public Assignment toAssignment() {
        return new Assignment(officer(), village(), new OfficeCode(office), since);
    }
}
