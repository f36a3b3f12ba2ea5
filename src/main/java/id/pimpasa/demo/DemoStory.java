package id.pimpasa.demo;

import id.pimpasa.platform.engine.DueJobs;
import id.pimpasa.platform.time.MovableClock;
import id.pimpasa.territory.BusinessClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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
 * fall due between two chapters run when they fall due, as they would have.
 */
@Component
@ConditionalOnDemoData
@Order(DemoStory.START_ORDER)
class DemoStory implements ApplicationRunner {

    static final int START_ORDER = 1000;

    /** After so many chapters whoever watches the start sees that it goes on. */
    private static final int SIGN_OF_LIFE = 50;

    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);
    private static final Clock REAL_TIME = Clock.systemUTC();

    private final List<StoryLine> storyLines;
    private final StoryTable played;
    private final MovableClock clock;
    private final BusinessClock businessClock;
    private final ZoneId zone;
    private final DueJobs dueJobs;
    private final TransactionTemplate transaction;

    DemoStory(
            List<StoryLine> storyLines,
            StoryTable played,
            MovableClock clock,
            BusinessClock businessClock,
            ZoneId zone,
            DueJobs dueJobs,
            TransactionTemplate transaction) {
        this.storyLines = storyLines;
        this.played = played;
        this.clock = clock;
        this.businessClock = businessClock;
        this.zone = zone;
        this.dueJobs = dueJobs;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (played.isPlayedToTheEnd()) {
            return;
        }
        var now = played.begunAt().orElseGet(REAL_TIME::instant);
        var unplayed = unplayed(new StoryTime(now, zone, businessClock));
        LOG.info("Playing the demo's story, this once: {} chapters", unplayed.size());
        try {
            playAll(unplayed);
            passTimeUntil(REAL_TIME.instant());
        } finally {
            clock.reset();
        }
        played.markEnd(REAL_TIME.instant());
        LOG.info("The demo's story has been played");
    }

    private void playAll(List<Chapter> chapters) {
        for (int number = 1; number <= chapters.size(); number++) {
            play(chapters.get(number - 1));
            if (number % SIGN_OF_LIFE == 0) {
                LOG.info("The demo's story: {} of {} chapters played", number, chapters.size());
            }
        }
    }

    private List<Chapter> unplayed(StoryTime time) {
        var done = played.playedChapters();
        return storyLines.stream()
                .flatMap(line -> line.chapters(time).stream())
                .filter(chapter -> !done.contains(chapter.name()))
                .filter(chapter -> chapter.at().isBefore(time.now()))
                .sorted(Comparator.comparing(Chapter::at))
                .toList();
    }

    private void play(Chapter chapter) {
        passTimeUntil(chapter.at());
        try {
            transaction.executeWithoutResult(status -> {
                chapter.events().run();
                played.markPlayed(chapter, REAL_TIME.instant());
            });
        } catch (RuntimeException refused) {
            leaveOut(chapter, refused);
        }
        dueJobs.runAll();
    }

    /** A calendar that nobody thought of must not keep the demo from starting. */
    private void leaveOut(Chapter chapter, RuntimeException refused) {
        LOG.warn("The story leaves out \"{}\"", chapter.name(), refused);
        played.markPlayed(chapter, REAL_TIME.instant());
    }

    private void passTimeUntil(Instant moment) {
        for (var due = dueJobs.nextDue(moment); due.isPresent(); due = dueJobs.nextDue(moment)) {
            clock.moveTo(due.get());
            dueJobs.runAll();
        }
        clock.moveTo(moment);
        dueJobs.runAll();
    }
}
