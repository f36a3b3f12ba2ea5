package id.pimpasa.escalation.domain;

import id.pimpasa.platform.user.UserId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The rungs at which a report has waited and waits, each open once at a time, with the times that were missed. */
@Embeddable
class Ladder {

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<RungRecord> rungs = new ArrayList<>();

    void open(RungRecord rung) {
        rungs.add(rung);
    }

    Optional<RungRecord> openAt(Stay stay) {
        return open().stream().filter(record -> record.stay().equals(stay)).findFirst();
    }

    /** What was late gets another time, which can be missed as well. */
    void renew(Stay stay, Instant now, Supplier<RungRecord> next) {
        openAt(stay).ifPresent(late -> {
            late.close(now);
            rungs.add(next.get());
        });
    }

    void close(Stay stay, Instant now) {
        openAt(stay).ifPresent(record -> record.close(now));
    }

    void closeAll(Instant now) {
        open().forEach(record -> record.close(now));
    }

    void breach(Stay stay, UserId told, Instant now) {
        openAt(stay).ifPresent(record -> record.breach(told, now));
    }

    void bringForward(Stay stay, Instant dueAt) {
        openAt(stay).ifPresent(record -> record.bringForward(dueAt));
    }

    List<RungRecord> open() {
        return rungs.stream().filter(RungRecord::isOpen).toList();
    }

    List<RungRecord> all() {
        return List.copyOf(rungs);
    }

    int breaches() {
        return (int)
                rungs.stream().filter(rung -> rung.breachedAt().isPresent()).count();
    }
}
