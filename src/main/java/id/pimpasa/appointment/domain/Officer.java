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
        takeOver(office, candidate);
    }

    /** A former officer is appointed again and keeps the account. */
    public Officer returns(OfficeCode toOffice, Candidate candidate) {
        takeOver(toOffice, candidate);
        return this;
    }

    private void takeOver(OfficeCode newOffice, Candidate candidate) {
        this.office = newOffice.value();
        this.name = candidate.name();
        this.nip = candidate.nip();
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
