package id.pimpasa.demo;

import id.pimpasa.platform.engine.DueJobs;
import id.pimpasa.platform.time.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays the chapters in the order of time, each at its own time, before the job executor starts: jobs and timers that
 * fall due between two chapters run then, as they would have.
 */
@Component
@ConditionalOnDemoData
@Order(DemoStory.START_ORDER)
class DemoStory implements ApplicationRunner {

    static final int START_ORDER = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);
    private static final Clock REAL_TIME = Clock.systemUTC();

    private final List<StoryLine> storyLines;
    private final ChapterTable played;
    private final MovableClock clock;
    private final DueJobs dueJobs;
    private final TransactionTemplate transaction;

    DemoStory(
            List<StoryLine> storyLines,
            ChapterTable played,
            MovableClock clock,
            DueJobs dueJobs,
            TransactionTemplate transaction) {
        this.storyLines = storyLines;
        this.played = played;
        this.clock = clock;
        this.dueJobs = dueJobs;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var unplayed = storyLines.stream()
                .flatMap(line -> line.chapters().stream())
                .sorted(Comparator.comparing(Chapter::daysAgo).reversed())
                .filter(chapter -> !played.hasBeenPlayed(chapter))
                .toList();
        if (unplayed.isEmpty()) {
            return;
        }
        LOG.info("Playing the demo's story: {} chapters", unplayed.size());
        try {
            unplayed.forEach(this::play);
        } finally {
            clock.reset();
        }
    }

    private void play(Chapter chapter) {
        clock.moveTo(REAL_TIME.instant().minus(Duration.ofDays(chapter.daysAgo())));
        dueJobs.runAll();
        transaction.executeWithoutResult(status -> {
            chapter.events().run();
            played.markPlayed(chapter);
        });
        dueJobs.runAll();
    }
}
