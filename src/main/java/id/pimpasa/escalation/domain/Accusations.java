package id.pimpasa.escalation.domain;

import id.pimpasa.platform.user.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The officials who are thought to be involved in what a report is about. */
@Embeddable
class Accusations {

    @ElementCollection
    @CollectionTable(name = "report_accused", joinColumns = @JoinColumn(name = "report_id"))
    private Set<Accused> accused = new HashSet<>();

    private boolean unnamedOfficial;

    private String officialsClearedBy;

    private Instant officialsClearedAt;

    void add(UserId official, UserId by, Instant now) {
        unnamedOfficial = false;
        if (!users().contains(official)) {
            accused.add(new Accused(official.value(), by.value(), now));
        }
    }

    Optional<Accused> of(UserId official) {
        return accused.stream().filter(each -> each.user().equals(official)).findFirst();
    }

    void remove(UserId official) {
        accused.removeIf(each -> each.user().equals(official));
    }

    /** Whether somebody speaks of an official, and nobody has said which one, or that it is none of ours. */
    boolean isSomebodyUnnamed() {
        return unnamedOfficial;
    }

    void leaveSomebodyUnnamed(boolean unnamed) {
        unnamedOfficial = unnamed;
    }

    /** None of ours: a village head, or somebody from another office. */
    void clear(UserId by, Instant now) {
        unnamedOfficial = false;
        officialsClearedBy = by.value();
        officialsClearedAt = now;
    }

    /** Who said that it is none of ours. */
    Optional<UserId> clearedBy() {
        return Optional.ofNullable(officialsClearedBy).map(UserId::new);
    }

    Set<UserId> users() {
        return accused.stream().map(Accused::user).collect(Collectors.toUnmodifiableSet());
    }
}
