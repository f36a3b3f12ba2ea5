package id.pimpasa.appointment.domain;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A civil servant who is or was PIMPASA, with the account that carries the work. */
@Entity
public class Officer {

    @Id
    private String userId;

    private String office;
    private String name;
    private String nip;
    private String grade;
    private String jobTitle;

    protected Officer() {}

    public Officer(UserId user, OfficeCode office, Candidate candidate) {
        this.userId = user.value();
        this.office = office.value();
        this.name = candidate.name();
        this.nip = candidate.nip();
        this.grade = candidate.grade();
        this.jobTitle = candidate.jobTitle();
    }

    /** Appointed again, perhaps at another office, as the newest nomination says. */
    public void appointAgain(OfficeCode newOffice, Candidate candidate) {
        this.office = newOffice.value();
        this.name = candidate.name();
        this.grade = candidate.grade();
        this.jobTitle = candidate.jobTitle();
    }

    public UserId user() {
        return new UserId(userId);
    }

    public OfficeCode office() {
        return new OfficeCode(office);
    }

    public String name() {
        return name;
    }

    public String nip() {
        return nip;
    }

    public String grade() {
        return grade;
    }

    public String jobTitle() {
        return jobTitle;
    }
}
