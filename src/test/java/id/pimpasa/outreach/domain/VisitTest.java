package id.pimpasa.outreach.domain;

import static id.pimpasa.outreach.domain.VisitMother.DAY;
import static id.pimpasa.outreach.domain.VisitMother.HEAD;
import static id.pimpasa.outreach.domain.VisitMother.NINE;
import static id.pimpasa.outreach.domain.VisitMother.NOW;
import static id.pimpasa.outreach.domain.VisitMother.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may follow what in the life of a visit. */
class VisitTest {

    @Test
    void aPostponedVisitKeepsItsFirstDateAndItsReason() {
        var visit = VisitMother.scheduled();
        visit.postpone(DAY.plusDays(3), NINE, "Cuaca buruk", DAY.atTime(8, 0), OFFICER, NOW);

        assertThat(visit.plannedOn()).isEqualTo(DAY.plusDays(3));
        assertThat(visit.firstPlannedOn()).isEqualTo(DAY);
        assertThat(visit.revision()).isEqualTo(1);
        assertThat(visit.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(VisitChangeKind.POSTPONED);
            assertThat(change.plannedOn()).isEqualTo(DAY);
            assertThat(change.note()).isEqualTo("Cuaca buruk");
            assertThat(change.recordedBy()).contains(OFFICER);
        });
    }

    @Test
    void aNewDateMustLieAheadAndDifferAndHaveAReason() {
        var visit = VisitMother.scheduled();

        assertThatThrownBy(() -> visit.postpone(DAY.minusDays(1), NINE, "Cuaca", DAY.atTime(8, 0), OFFICER, NOW))
                .hasMessageContaining("sudah lewat");
        assertThatThrownBy(() -> visit.postpone(DAY, LocalTime.of(7, 0), "Cuaca", DAY.atTime(8, 0), OFFICER, NOW))
                .hasMessageContaining("Jam kunjungan yang baru sudah lewat");
        assertThatThrownBy(() -> visit.postpone(DAY, NINE, "Cuaca", DAY.atTime(8, 0), OFFICER, NOW))
                .hasMessageContaining("sama dengan yang lama");
        assertThatThrownBy(() -> visit.postpone(
                        DAY.plusMonths(3).plusDays(1), NINE, "Salah tahun", DAY.atTime(8, 0), OFFICER, NOW))
                .hasMessageContaining("paling lama 3 bulan");
        assertThatThrownBy(() -> visit.postpone(DAY.plusDays(1), NINE, " ", DAY.atTime(8, 0), OFFICER, NOW))
                .hasMessageContaining("Alasan wajib diisi");
        assertThatThrownBy(() -> visit.postpone(DAY.plusDays(1), null, "Cuaca", DAY.atTime(8, 0), OFFICER, NOW))
                .hasMessageContaining("wajib diisi");
        assertThat(visit.changes()).isEmpty();
    }

    @Test
    void theSameDayAtAnotherHourIsANewDate() {
        var visit = VisitMother.scheduled();
        visit.postpone(DAY, LocalTime.of(13, 0), "Pagi ada rapat desa", DAY.atTime(8, 0), OFFICER, NOW);
        assertThat(visit.startsAt()).isEqualTo(LocalTime.of(13, 0));
    }

    @Test
    void aCancelledVisitTakesNoReport() {
        var visit = VisitMother.scheduled();
        visit.cancel("Desa menolak", HEAD, NOW);

        assertThatThrownBy(() -> visit.report(VisitMother.nothingSeen(DAY), null, DAY, OFFICER, NOW))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("dibatalkan");
        assertThatThrownBy(() -> visit.cancel("Lagi", HEAD, NOW)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void nobodyReviewsTheirOwnReport() {
        var visit = VisitMother.reported();

        assertThatThrownBy(() -> visit.review(ReviewOutcome.APPROVE, null, OFFICER, NOW))
                .hasMessageContaining("diperiksa oleh orang lain");
        visit.review(ReviewOutcome.APPROVE, null, HEAD, NOW);
        assertThat(visit.status()).isEqualTo(VisitStatus.APPROVED);
    }

    @Test
    void aVisitIsReportedOnce() {
        var visit = VisitMother.reported();
        assertThatThrownBy(() -> visit.report(VisitMother.nothingSeen(DAY), null, DAY, OFFICER, NOW))
                .hasMessageContaining("sudah dilaporkan");
    }

    @Test
    void aReportSaysWhatWasSeenOrThatNothingWas() {
        var visit = VisitMother.scheduled();
        assertThatThrownBy(() -> visit.report(VisitMother.content(DAY, null, false), null, DAY, OFFICER, NOW))
                .hasMessageContaining("Tulis temuan");
        assertThatThrownBy(() -> visit.report(VisitMother.nothingSeen(DAY), suspicion(), DAY, OFFICER, NOW))
                .hasMessageContaining("Pilih salah satunya");
        visit.report(VisitMother.content(DAY, "Papan informasi rusak", false), null, DAY, OFFICER, NOW);
        assertThat(visit.status()).isEqualTo(VisitStatus.REPORTED);
    }

    @Test
    void aDayThatHasNotComeIsNotReported() {
        var visit = VisitMother.scheduled();
        assertThatThrownBy(() -> visit.report(VisitMother.nothingSeen(DAY.plusDays(1)), null, DAY, OFFICER, NOW))
                .hasMessageContaining("belum tiba");
        assertThatThrownBy(() -> visit.report(VisitMother.nothingSeen(DAY.minusMonths(2)), null, DAY, OFFICER, NOW))
                .hasMessageContaining("terlalu jauh");
    }

    @Test
    void aVisitThatWasBroughtForwardByMonthsIsReportedOnItsNewDay() {
        var visit = VisitMother.scheduled();
        var earlier = DAY.minusMonths(2);
        visit.postpone(earlier, NINE, "Desa meminta dimajukan", earlier.atTime(8, 0), OFFICER, NOW);

        visit.report(VisitMother.nothingSeen(earlier), null, earlier, OFFICER, NOW);

        assertThat(visit.heldOn()).contains(earlier);
    }

    @Test
    void theWordsOfASuspicionStayOnlyUntilItIsRaised() {
        var visit = VisitMother.scheduled();
        visit.report(VisitMother.content(DAY, null, false), suspicion(), DAY, OFFICER, NOW);
        assertThat(visit.suspicion()).contains(suspicion());
        var report = ReportId.random();
        visit.raised(report);

        assertThat(visit.suspicion()).isEmpty();
        assertThat(visit.raisedReport()).contains(report);
        visit.review(ReviewOutcome.RETURN, "Lengkapi", HEAD, NOW);
        assertThatThrownBy(() -> visit.report(VisitMother.content(DAY, null, false), suspicion(), DAY, OFFICER, NOW))
                .hasMessageContaining("laporan dini tersendiri");
        visit.report(VisitMother.content(DAY, null, false), null, DAY, OFFICER, NOW);
        assertThat(visit.suspicion()).as("raised once").isEmpty();
    }

    @Test
    void aReturnNeedsANoteAndLetsTheOfficerReportAgain() {
        var visit = VisitMother.reported();
        assertThatThrownBy(() -> visit.review(ReviewOutcome.RETURN, "", HEAD, NOW))
                .hasMessageContaining("wajib diisi");
        visit.review(ReviewOutcome.RETURN, "Lengkapi peserta", HEAD, NOW);
        assertThat(visit.returnNote()).contains("Lengkapi peserta");
        visit.report(VisitMother.nothingSeen(DAY), null, DAY, OFFICER, NOW);
        visit.review(ReviewOutcome.APPROVE, null, HEAD, NOW);

        assertThat(visit.status()).isEqualTo(VisitStatus.APPROVED);
        assertThat(visit.reviews()).hasSize(2);
        assertThatThrownBy(() -> visit.review(ReviewOutcome.APPROVE, null, HEAD, NOW))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aVisitWhoseReportIsBeingCorrectedIsNotCancelled() {
        var visit = VisitMother.reported();
        visit.review(ReviewOutcome.RETURN, "Lengkapi peserta", HEAD, NOW);
        assertThatThrownBy(() -> visit.cancel("Tidak jadi", OFFICER, NOW)).hasMessageContaining("sedang diperbaiki");
    }

    @Test
    void dateAndOfficerAreNewsOnceEach() {
        var visit = VisitMother.scheduled();
        assertThat(visit.announce()).isTrue();
        assertThat(visit.announce()).isFalse();
        visit.handOver(new UserId("pimpasa-serang-02"), NOW);
        assertThat(visit.announce()).isTrue();
    }

    @Test
    void nobodyIsBackBeforeTheVisitBegins() {
        var visit = VisitMother.scheduled();
        var begin = NOW.plusSeconds(60);

        assertThatThrownBy(() -> visit.checkIn(begin, OFFICER, NOW)).hasMessageContaining("belum dimulai");
        assertThat(visit.isBack()).isFalse();
        assertThat(visit.changes()).isEmpty();
    }

    @Test
    void comingBackIsRecordedOnce() {
        var visit = VisitMother.scheduled();
        visit.checkIn(NOW, OFFICER, NOW);
        visit.checkIn(NOW, OFFICER, NOW.plusSeconds(60));

        assertThat(visit.isBack()).isTrue();
        assertThat(visit.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(VisitChangeKind.CHECKED_IN);
            assertThat(change.recordedBy()).contains(OFFICER);
            assertThat(change.recordedAt()).isEqualTo(NOW);
        });
    }

    @Test
    void aHandoverAfterTheReportLeavesItWithWhoeverHeldTheVisit() {
        var visit = VisitMother.reported();
        var successor = new UserId("pimpasa-serang-02");
        visit.handOver(successor, NOW);

        assertThat(visit.officer()).isEqualTo(successor);
        assertThat(visit.reporter()).isEqualTo(OFFICER);
        assertThat(VisitFact.of(visit)).hasFieldOrPropertyWithValue("officer", OFFICER.value());
    }

    @Test
    void aReportIsNoSignOfComingBackAndTheOfficerSaysSoAfterwards() {
        var visit = VisitMother.reported();
        assertThat(visit.isBack()).isFalse();
        visit.checkIn(NOW, OFFICER, NOW);
        assertThat(visit.isBack()).isTrue();
    }

    @Test
    void theFactOfAVisitCountsDaysFromTheFirstPlan() {
        var visit = VisitMother.scheduled();
        visit.postpone(DAY.plusDays(3), NINE, "Cuaca buruk", DAY.atTime(8, 0), OFFICER, NOW);
        visit.report(VisitMother.nothingSeen(DAY.plusDays(4)), null, DAY.plusDays(4), OFFICER, NOW);

        assertThat(VisitFact.of(visit)).hasFieldOrPropertyWithValue("daysLate", 4);
        assertThat(VisitFact.of(VisitMother.reported())).hasFieldOrPropertyWithValue("daysLate", 0);
    }

    @Test
    void whoeverCorrectsAReportAfterAHandoverHasNotHeldTheVisit() {
        var successor = new UserId("pimpasa-serang-02");
        var visit = VisitMother.reported();
        visit.review(ReviewOutcome.RETURN, "Lengkapi peserta", HEAD, NOW);
        visit.handOver(successor, NOW);
        visit.report(VisitMother.nothingSeen(DAY), null, DAY, successor, NOW);

        assertThat(visit.reporter()).isEqualTo(OFFICER);
        assertThat(VisitFact.of(visit)).hasFieldOrPropertyWithValue("officer", OFFICER.value());
        assertThatThrownBy(() -> visit.review(ReviewOutcome.APPROVE, null, successor, NOW))
                .hasMessageContaining("diperiksa oleh orang lain");
    }

    private static Suspicion suspicion() {
        return new Suspicion("Ada sponsor mengumpulkan paspor.", Set.of(Indicator.PASSPORT_HELD), null);
    }
}
