package id.pimpasa.appointment.domain;

import static id.pimpasa.appointment.domain.CandidateMother.LONTAR;
import static id.pimpasa.appointment.domain.CandidateMother.NIP;
import static id.pimpasa.appointment.domain.CandidateMother.SUJUNG;
import static id.pimpasa.appointment.domain.CandidateMother.candidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order of an appointment's steps, and what each of them refuses. */
class AppointmentBatchTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UserId HEAD = new UserId("kakanim-serang");
    private static final String OTHER_NIP = "199001012015031002";

    private final AppointmentBatch batch = batch(candidate(NIP, LONTAR), candidate(OTHER_NIP, LONTAR, SUJUNG));

    private static AppointmentBatch batch(CandidateDetails... nominated) {
        return new AppointmentBatch(new OfficeCode("serang"), "ANGKATAN-SERANG-2026-01", List.of(nominated), NOW);
    }

    private void answer(String village, boolean agreed) {
        batch.recordConsent(new VillageConsent(
                new VillageAnswer(
                        new VillageCode(village),
                        agreed,
                        TODAY,
                        "Kepala Desa",
                        null,
                        agreed ? UUID.randomUUID() : null,
                        agreed ? null : "Sudah dibina instansi lain",
                        Set.of()),
                0,
                HEAD,
                NOW));
    }

    private void endorse() {
        batch.endorse(verdicts(Outcome.APPROVE, null), HEAD, NOW);
    }

    private List<CandidateVerdict> verdicts(Outcome outcome, String note) {
        return batch.candidates().stream()
                .map(candidate -> new CandidateVerdict(candidate.nip(), outcome, note))
                .toList();
    }

    private void walkToTheDecree() {
        endorse();
        answer(LONTAR, true);
        answer(SUJUNG, true);
        batch.verify(verdicts(Outcome.APPROVE, null), HEAD, NOW);
        batch.draftDecree(UUID.randomUUID());
        batch.decideOnDecree(Outcome.APPROVE, null, HEAD, NOW);
    }

    @Test
    void needsBetweenOneAndFiveHundredCandidates() {
        assertThatThrownBy(AppointmentBatchTest::batch).isInstanceOf(InvalidInputException.class);
        assertThat(batch(candidates(500)).candidates()).hasSize(500);
        assertThatThrownBy(() -> batch(candidates(501))).isInstanceOf(InvalidInputException.class);
    }

    private static CandidateDetails[] candidates(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> candidate("199001012015031%03d".formatted(index), LONTAR))
                .toArray(CandidateDetails[]::new);
    }

    @Test
    void namesNobodyTwice() {
        assertThatThrownBy(() -> batch(candidate(NIP, LONTAR), candidate(NIP, SUJUNG)))
                .hasMessageContaining("dua kali");
    }

    @Test
    void saysWhatStandsAgainstACandidateAndTakesItAlongWhenThatOneGoesOnElsewhere() {
        batch.assess(candidate ->
                candidate.nip().equals(NIP) ? List.of("Belum dibekali.", "Masa kerja kurang.") : List.of());
        assertThat(batch.candidates().get(0).objections()).contains("Belum dibekali. Masa kerja kurang.");
        assertThat(batch.candidates().get(1).objections()).isEmpty();

        var other = batch.continueElsewhere(candidate -> !candidate.isEligible(), "ANGKATAN-SERANG-2026-0002", NOW);
        assertThat(other.candidates())
                .singleElement()
                .satisfies(
                        candidate -> assertThat(candidate.objections()).contains("Belum dibekali. Masa kerja kurang."));
        assertThat(batch.candidates())
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.isEligible()).isTrue());
    }

    @Test
    void recordsWhoDecidedOnWhomAndShowsTheNoteOnlyWhileItSendsACandidateBack() {
        assertThat(batch.endorse(verdicts(Outcome.RETURN, "Lengkapi surel."), HEAD, NOW))
                .isEqualTo(Outcome.RETURN);
        assertThat(batch.candidates())
                .allSatisfy(candidate -> assertThat(candidate.returnNote()).contains("Lengkapi surel."));
        batch.correct(batch.candidates().stream().map(Candidate::details).toList());
        endorse();
        assertThat(batch.candidates()).allSatisfy(candidate -> {
            assertThat(candidate.returnNote()).isEmpty();
            assertThat(candidate.decisions()).extracting(Decision::decidedBy).containsExactly(HEAD, HEAD);
        });
        assertThat(batch.decisions()).hasSize(2);
    }

    @Test
    void sendsNobodyBackAndRejectsNobodyWithoutANote() {
        assertThatThrownBy(() -> new CandidateVerdict(NIP, Outcome.RETURN, " "))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new CandidateVerdict(NIP, Outcome.REJECT, null))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new CandidateVerdict(NIP, null, null)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void wantsADecisionOnEveryCandidateOnce() {
        var one = new CandidateVerdict(NIP, Outcome.APPROVE, null);
        assertThatThrownBy(() -> batch.endorse(List.of(one), HEAD, NOW)).hasMessageContaining("setiap calon satu kali");
        assertThatThrownBy(() -> batch.endorse(List.of(one, one), HEAD, NOW))
                .hasMessageContaining("setiap calon satu kali");
        assertThat(batch.status()).isEqualTo(BatchStatus.NOMINATED);
    }

    @Test
    void goesOnWithThoseAcceptedWhileOneIsCorrectedElsewhere() {
        endorse();
        answer(LONTAR, true);
        answer(SUJUNG, false);
        assertThat(batch.verify(
                        List.of(
                                new CandidateVerdict(NIP, Outcome.APPROVE, null),
                                new CandidateVerdict(OTHER_NIP, Outcome.RETURN, "Perbaiki jabatan.")),
                        HEAD,
                        NOW))
                .isEqualTo(Outcome.APPROVE);

        var other = batch.continueElsewhere(
                candidate -> candidate.returnNote().isPresent(), "ANGKATAN-SERANG-2026-02", NOW);

        assertThat(batch.candidates()).extracting(Candidate::nip).containsExactly(NIP);
        assertThat(batch.everNominated()).hasSize(2);
        assertThat(batch.status()).isEqualTo(BatchStatus.VERIFIED);
        assertThat(other.status()).isEqualTo(BatchStatus.NOMINATED);
        assertThat(other.candidates()).singleElement().satisfies(returned -> {
            assertThat(returned.nip()).isEqualTo(OTHER_NIP);
            assertThat(returned.returnNote()).contains("Perbaiki jabatan.");
            assertThat(returned.decisions()).hasSize(2);
        });
        assertThat(other.consents()).hasSize(2);
        assertThat(other.number()).isEqualTo("ANGKATAN-SERANG-2026-02");
    }

    @Test
    void goesOnWithoutThoseWhoWereRejected() {
        var outcome = batch.endorse(
                List.of(
                        new CandidateVerdict(NIP, Outcome.REJECT, "Belum saatnya."),
                        new CandidateVerdict(OTHER_NIP, Outcome.APPROVE, null)),
                HEAD,
                NOW);
        assertThat(outcome).isEqualTo(Outcome.APPROVE);
        assertThat(batch.candidates()).extracting(Candidate::nip).containsExactly(OTHER_NIP);
        assertThat(batch.everNominated())
                .extracting(Candidate::standing)
                .containsExactlyInAnyOrder(CandidateStanding.REJECTED, CandidateStanding.NOMINATED);
    }

    @Test
    void keepsOnRecordWhomACorrectionTookOut() {
        batch.correct(List.of(candidate(OTHER_NIP, SUJUNG)));
        assertThat(batch.candidates())
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.villages())
                        .extracting(VillageCode::value)
                        .containsExactly(SUJUNG));
        assertThat(batch.everNominated()).extracting(Candidate::standing).contains(CandidateStanding.WITHDRAWN);
    }

    @Test
    void asksEveryVillageOnce() {
        endorse();
        assertThat(batch.villagesAwaitingConsent())
                .extracting(VillageCode::value)
                .containsExactly(LONTAR, SUJUNG);
        answer(LONTAR, true);
        assertThat(batch.villagesAwaitingConsent())
                .extracting(VillageCode::value)
                .containsExactly(SUJUNG);
        answer(LONTAR, false);
        assertThat(batch.consents()).hasSize(1);
    }

    @Test
    void givesNoOfficerToAVillageThatRefused() {
        endorse();
        answer(LONTAR, false);
        answer(SUJUNG, true);
        assertThat(batch.willingVillagesOf(batch.candidates().get(0))).isEmpty();
        assertThat(batch.willingVillagesOf(batch.candidates().get(1)))
                .extracting(VillageCode::value)
                .containsExactly(SUJUNG);
    }

    @Test
    void keepsTheVillagesAnswersThroughACorrection() {
        endorse();
        answer(LONTAR, false);
        answer(SUJUNG, true);
        batch.correct(List.of(candidate(NIP, SUJUNG)));
        assertThat(batch.status()).isEqualTo(BatchStatus.NOMINATED);
        assertThat(batch.villagesAwaitingConsent()).isEmpty();
        assertThat(batch.hasAnyCandidateAWillingVillage()).isTrue();
    }

    @Test
    void refusesStepsOutOfOrder() {
        assertThatThrownBy(() -> answer(LONTAR, true)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> batch.verify(verdicts(Outcome.APPROVE, null), HEAD, NOW))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> batch.draftDecree(UUID.randomUUID())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> batch.scheduleCeremony(NOW, "Aula")).isInstanceOf(InvalidInputException.class);
        endorse();
        assertThatThrownBy(this::endorse).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void isNoLongerCorrectedOnceTheDecreeIsDecided() {
        walkToTheDecree();
        assertThatThrownBy(() -> batch.correct(List.of(candidate(NIP, SUJUNG))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void takesADecreeThatEndsAfterItBegins() {
        walkToTheDecree();
        assertThatThrownBy(() -> batch.recordDecree(new DecreeEntry("W.11-1", TODAY, TODAY, TODAY, null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("sesudah tanggal mulai");
        batch.recordDecree(new DecreeEntry(" W.11-1 ", TODAY, TODAY, TODAY.plusDays(1), null));
        assertThat(batch.decree().number()).contains("W.11-1");
    }

    @Test
    void schedulesNoCeremonyBeforeTheSignedDecreeIsRecorded() {
        walkToTheDecree();
        assertThatThrownBy(() -> batch.scheduleCeremony(NOW, "Aula")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void inductsWhoMissedTheCeremonyInALaterRound() {
        walkToTheDecree();
        batch.recordDecree(new DecreeEntry("W.11-1", TODAY, TODAY, TODAY.plusYears(2), null));
        batch.scheduleCeremony(NOW, "Aula");
        var absent = batch.candidates().get(1);
        batch.recordCeremony(Outcome.APPROVE, Set.of(absent.id()), "Oleh Kepala Kanwil", Optional.empty(), HEAD, NOW);
        assertThat(batch.status()).isEqualTo(BatchStatus.DECREED);
        assertThat(batch.inducted()).extracting(Candidate::nip).containsExactly(NIP);
        assertThat(batch.awaitingCeremony()).containsExactly(absent);

        batch.scheduleCeremony(NOW, "Aula");
        assertThat(batch.ceremony().round()).isEqualTo(2);
        assertThat(batch.ceremony().revision()).isZero();
        batch.recordCeremony(Outcome.APPROVE, Set.of(), "Oleh Kepala Kanwil", Optional.empty(), HEAD, NOW);
        assertThat(batch.status()).isEqualTo(BatchStatus.INAUGURATED);
        assertThat(batch.candidates().get(0).wasInductedIn(1)).isTrue();
        assertThat(batch.candidates().get(1).wasInductedIn(2)).isTrue();
        assertThat(batch.heldCeremonies()).hasSize(2);
    }

    @Test
    void isNoCeremonyWhenNobodyCame() {
        walkToTheDecree();
        batch.recordDecree(new DecreeEntry("W.11-1", TODAY, TODAY, TODAY.plusYears(2), null));
        batch.scheduleCeremony(NOW, "Aula");
        var everybody = batch.candidates().stream().map(Candidate::id).collect(Collectors.toSet());
        assertThatThrownBy(
                        () -> batch.recordCeremony(Outcome.APPROVE, everybody, "Catatan", Optional.empty(), HEAD, NOW))
                .hasMessageContaining("Tidak ada calon yang hadir");
    }

    @Test
    void countsEachChangeOfACeremonyAsARevision() {
        walkToTheDecree();
        batch.recordDecree(new DecreeEntry("W.11-1", TODAY, TODAY, TODAY.plusYears(2), null));
        batch.scheduleCeremony(NOW, "Aula");
        batch.scheduleCeremony(NOW.plusSeconds(60), "Balai");
        batch.cancelCeremony("Gedung dipakai", HEAD, NOW);
        assertThat(batch.ceremony().revision()).isEqualTo(2);
        batch.scheduleCeremony(NOW.plusSeconds(90), "Balai");
        assertThat(batch.ceremony().round()).isEqualTo(1);
        assertThat(batch.ceremony().revision()).isEqualTo(3);
    }

    @Test
    void stopsAtARejection() {
        assertThat(batch.endorse(verdicts(Outcome.REJECT, "Belum saatnya."), HEAD, NOW))
                .isEqualTo(Outcome.REJECT);
        assertThat(batch.status()).isEqualTo(BatchStatus.REJECTED);
        assertThatThrownBy(() -> batch.correct(List.of(candidate(NIP, LONTAR))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(this::endorse).isInstanceOf(InvalidInputException.class);
    }
}
