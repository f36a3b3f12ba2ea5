package id.pimpasa.demo;

import static id.pimpasa.appointment.process.OfficerTermProcess.KEY;

import id.pimpasa.appointment.OfficerChanges;
import id.pimpasa.appointment.process.OfficerTermProcess.Elements;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What has happened to officers since: one is on leave, one hands over, and villages of one wait for somebody. */
@Component
@ConditionalOnDemoData
class TermStory implements StoryLine {

    private static final OfficeCode SERANG = new OfficeCode("serang");
    private static final OfficeCode TANGERANG = new OfficeCode("tangerang");
    private static final UserId ON_LEAVE = new UserId("pimpasa-serang-06");
    private static final UserId STAND_IN = new UserId("pimpasa-serang-05");
    private static final UserId TRANSFERRED = new UserId("pimpasa-tangerang-10");
    private static final UserId SUCCESSOR = new UserId("pimpasa-tangerang-09");
    private static final UserId LEFT_WITHOUT_SUCCESSOR = new UserId("pimpasa-serang-10");

    private final Stage stage;
    private final StoryTable cases;
    private final OfficerChanges changes;

    TermStory(Stage stage, StoryTable cases, OfficerChanges changes) {
        this.stage = stage;
        this.cases = cases;
        this.changes = changes;
    }

    @Override
    public List<Chapter> chapters(StoryTime time) {
        return List.of(
                chapter("leave begins", time, 6, "08:30", () -> leaveBegins(time)),
                chapter("stand-in named", time, 6, "10:00", () -> chooseSuccessor("leave", SERANG, STAND_IN.value())),
                chapter("stand-in takes over", time, 5, "09:00", () -> acknowledge("leave", STAND_IN)),
                chapter("transfer", time, 3, "09:00", () -> transfer("transfer", TANGERANG, TRANSFERRED, day(time, 3))),
                chapter(
                        "successor named",
                        time,
                        1,
                        "11:00",
                        () -> chooseSuccessor("transfer", TANGERANG, SUCCESSOR.value())),
                chapter(
                        "vacancy",
                        time,
                        5,
                        "13:00",
                        () -> transfer("vacancy", SERANG, LEFT_WITHOUT_SUCCESSOR, day(time, 5))),
                chapter("no successor", time, 4, "15:00", () -> chooseSuccessor("vacancy", SERANG, "NOBODY")));
    }

    private static Chapter chapter(String name, StoryTime time, int daysBack, String at, Runnable events) {
        return new Chapter("term: " + name, time.workingDay(daysBack, LocalTime.parse(at)), events);
    }

    private void leaveBegins(StoryTime time) {
        var term = changes.takesLeave(
                ON_LEAVE, day(time, 6), day(time, -9), "Cuti besar sesuai surat izin cuti.", People.kakanim(SERANG));
        cases.keepCase("leave", term, null);
    }

    private void transfer(String caseName, OfficeCode office, UserId officer, LocalDate day) {
        var term = changes.isTransferred(
                officer, day, "Mutasi sesuai keputusan Direktur Jenderal.", People.kakanim(office));
        cases.keepCase(caseName, term, null);
    }

    private static LocalDate day(StoryTime time, int back) {
        return time.dateOf(time.workingDay(back, LocalTime.NOON));
    }

    private void chooseSuccessor(String caseName, OfficeCode office, String successor) {
        stage.complete(
                caseName, KEY, Elements.CHOOSE_SUCCESSOR, People.kakanim(office), Map.of("successor", successor));
    }

    private void acknowledge(String caseName, UserId successor) {
        stage.complete(caseName, KEY, Elements.ACKNOWLEDGE_HANDOVER, successor, Map.of("acknowledged", true));
    }
}
