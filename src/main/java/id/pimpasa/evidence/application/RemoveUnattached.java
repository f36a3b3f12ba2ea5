package id.pimpasa.evidence.application;

import id.pimpasa.evidence.domain.EvidenceContentRepository;
import id.pimpasa.evidence.domain.EvidenceFileRepository;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes files that were uploaded for a step which was never completed with them. */
@Component
public class RemoveUnattached {

    private final EvidenceFileRepository files;
    private final EvidenceContentRepository contents;
    private final EvidenceLimits limits;
    private final Clock clock;

    RemoveUnattached(
            EvidenceFileRepository files, EvidenceContentRepository contents, EvidenceLimits limits, Clock clock) {
        this.files = files;
        this.contents = contents;
        this.limits = limits;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT6H")
    @Transactional
    public void sweep() {
        if (files.deleteUnattached(clock.instant().minus(limits.keepUnattached())) > 0) {
            contents.deleteOrphans();
        }
    }
}
