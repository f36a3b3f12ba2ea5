package id.pimpasa.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.outreach.application.DraftActivityReport;
import id.pimpasa.outreach.application.FigureScope;
import id.pimpasa.outreach.application.RateVillage;
import id.pimpasa.outreach.application.ReportVisit;
import id.pimpasa.outreach.application.VisitFigures;
import id.pimpasa.outreach.domain.ParticipantGroup;
import id.pimpasa.outreach.domain.Participants;
import id.pimpasa.outreach.domain.ReportContent;
import id.pimpasa.outreach.domain.ReportDetails;
import id.pimpasa.outreach.domain.ReportFiles;
import id.pimpasa.outreach.domain.ReviewOutcome;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Coverage, lateness, index and reach, of a village, an area, an office, an officer and a period. */
@PimpasaTest
class VisitFiguresTest {

    private static final AtomicInteger PLACE = new AtomicInteger(500);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Autowired
    private OutreachWalk walk;

    @Autowired
    private VisitFigures figures;

    @Autowired
    private ReportVisit reportVisit;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private RateVillage rateVillage;

    @Autowired
    private DraftActivityReport draftActivityReport;

    @Autowired
    private MockMvc web;

    @Autowired
    private TestClock clock;

    private LocalDate day;
    private Visit visit;

    @BeforeEach
    void scheduleVisit() {
        walk.inaugurate(PLACE.getAndAdd(2));
        day = walk.today().plusDays(10);
        visit = walk.schedule(day, NINE);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aPlannedVisitCoversNothingAndIsOverdueOnceItsDayHasPassed() {
        assertThat(figures.coverage(village())).isEqualTo(new VisitFigures.Coverage(1, 0));
        assertThat(figures.lateness(village(), day).overdue()).isZero();
        assertThat(figures.lateness(village(), day.plusDays(1)).overdue()).isEqualTo(1);
    }

    @Test
    void aHeldVisitCountsForItsVillageDistrictRegencyOfficeAndOfficer() {
        var officeBefore = figures.reach(office());
        var coveredBefore = figures.coverage(office());
        hold(day.plusDays(2));

        for (var scope : List.of(
                village(),
                area(walk.village().districtCode(), Optional.of(walk.officer())),
                area(walk.village().regencyCode(), Optional.of(walk.officer())))) {
            assertThat(figures.coverage(scope)).isEqualTo(new VisitFigures.Coverage(1, 1));
            assertThat(figures.lateness(scope, day)).isEqualTo(new VisitFigures.Lateness(1, 1, 2, 0, 0));
            assertThat(figures.reach(scope)).isEqualTo(new VisitFigures.Reach(1, 12, 8, 0, 30, 1));
        }
        assertThat(figures.coverage(area(null, Optional.of(walk.colleague()))))
                .isEqualTo(new VisitFigures.Coverage(1, 0));
        assertThat(figures.reach(office()))
                .returns(officeBefore.visits() + 1, VisitFigures.Reach::visits)
                .returns(officeBefore.women() + 12, VisitFigures.Reach::women)
                .returns(officeBefore.men() + 8, VisitFigures.Reach::men)
                .returns(officeBefore.nilReports() + 1, VisitFigures.Reach::nilReports);
        assertThat(figures.coverage(office()))
                .isEqualTo(new VisitFigures.Coverage(coveredBefore.mentored(), coveredBefore.visited() + 1));
        var otherOffice = new FigureScope(
                Optional.empty(),
                List.of(new OfficeCode("cilegon")),
                Optional.of(walk.officer()),
                day,
                day.plusDays(2));
        assertThat(figures.reach(otherOffice).visits()).isZero();
    }

    @Test
    void aVisitCountsInThePeriodInWhichItWasHeld() {
        hold(day.plusDays(2));

        assertThat(figures.reach(period(day, day.plusDays(1))).visits()).isZero();
        assertThat(figures.reach(period(day.plusDays(2), day.plusDays(2))).visits())
                .isEqualTo(1);
    }

    @Test
    void theIndexAfterAnApprovedVisitStaysWhenTheVisitIsSavedAgain() {
        assertThat(figures.index(village()).levels()).containsEntry(VillageLevel.PIONEER, 1);
        hold(day);
        reportVisit.review(visit.id(), ReviewOutcome.APPROVE, null, walk.head());
        rateVillage.record(visit.id(), List.of());
        draftActivityReport.draft(visit.id());

        var index = figures.index(village());
        assertThat(index.rated()).isEqualTo(1);
        assertThat(index.legalLiteracy()).isPositive();
    }

    @Test
    void aVillageHandedOverIsMentoredByBothInThatPeriodAndByTheSuccessorAfterwards() {
        events.publishEvent(
                new VillagesHandedOver(OutreachWalk.OFFICE, walk.officer(), walk.colleague(), List.of(walk.village())));

        var later = new FigureScope(
                Optional.of(walk.village().value()),
                List.of(OutreachWalk.OFFICE),
                Optional.of(walk.officer()),
                walk.today().plusDays(1),
                walk.today().plusDays(30));
        assertThat(figures.coverage(later).mentored()).isZero();
        assertThat(figures.coverage(village()).mentored()).isEqualTo(1);
    }

    @Test
    void thePageShowsAnOfficerOnlyTheirOwnAndGivesExcel() throws Exception {
        web.perform(get("/penyuluhan/angka").with(person(walk.officer())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("desa binaan Anda")))
                .andExpect(content().string(containsString(walk.village().value())));
        web.perform(get("/penyuluhan/angka").with(person(walk.colleague())))
                .andExpect(content().string(not(containsString(walk.village().value()))));
        web.perform(get("/penyuluhan/angka/excel")
                        .with(person(walk.head()))
                        .param("dari", "2026-01-01")
                        .param("sampai", "2026-12-31"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(".xlsx")));
        web.perform(get("/penyuluhan/angka").with(user("admin"))).andExpect(status().isForbidden());
    }

    private void hold(LocalDate on) {
        clock.moveTo(on.atTime(15, 0).atZone(OutreachWalk.ZONE).toInstant());
        var content = new ReportContent(
                on,
                NINE,
                LocalTime.of(11, 0),
                ActivityKind.COUNSELLING,
                "Bekerja aman",
                List.of(new Participants(ParticipantGroup.RESIDENTS, 12, 8)),
                40,
                70,
                List.of(),
                List.of(),
                List.of(),
                null,
                true,
                ReportFiles.NONE,
                ReportDetails.NONE);
        reportVisit.report(visit.id(), content, null, List.of(), walk.officer());
    }

    private FigureScope office() {
        return area(null, Optional.empty());
    }

    private FigureScope village() {
        return area(walk.village().value(), Optional.empty());
    }

    private FigureScope area(String code, Optional<UserId> officer) {
        return new FigureScope(
                Optional.ofNullable(code), List.of(OutreachWalk.OFFICE), officer, day.minusDays(60), day.plusDays(60));
    }

    private FigureScope period(LocalDate from, LocalDate until) {
        return new FigureScope(
                Optional.of(walk.village().value()), List.of(OutreachWalk.OFFICE), Optional.empty(), from, until);
    }

    private static RequestPostProcessor person(UserId user) {
        return user(user.value());
    }
}
