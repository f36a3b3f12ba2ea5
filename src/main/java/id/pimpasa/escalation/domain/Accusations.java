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

    void add(UserId official, UserId by, Instant now) {
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

    Set<UserId> users() {
        return accused.stream().map(Accused::user).collect(Collectors.toUnmodifiableSet());
    }
}
