package id.pimpasa.appointment;

import static id.pimpasa.appointment.AppointmentWalk.KEY;
import static id.pimpasa.appointment.AppointmentWalk.user;
import static id.pimpasa.appointment.AppointmentWalk.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.appointment.application.Batches;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The appointment of officers, as design §3 describes it: every way through the model. */
@PimpasaTest
class OfficerAppointmentTest {

    private static final String OFFICE = "tangerang";

    @Autowired
    private Batches batches;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void openOffices() {
        walk.openOffices();
    }

    @Test
    void aBatchBecomesOfficersWithVillagesAndAccounts() {
        var before = assignments.activeIn(new OfficeCode(OFFICE)).size();

        var batch = walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, 0, 1), walk.candidate(OFFICE, 2)));
        var instance = process.instance(KEY, batch);
        assertThat(instance).isWaitingAtExactly("userTask_endorseNomination");
        walk.endorse(batch, OFFICE, "APPROVE");
        assertThat(instance).isWaitingAtExactly("userTask_recordConsent#multiInstanceBody", "userTask_recordConsent");
        walk.recordConsents(batch, OFFICE, "AGREED");
        assertThat(instance).isWaitingAtExactly("userTask_verifyNomination");
        walk.verify(batch, "APPROVE");
        assertThat(instance).isWaitingAtExactly("serviceTask_draftDecree");
        process.fire(KEY, batch, "serviceTask_draftDecree");
        assertThat(instance).isWaitingAtExactly("userTask_signDecree");
        walk.sign(batch, "APPROVE");
        assertThat(instance).isWaitingAtExactly("userTask_recordDecree");
        walk.recordDecree(batch);
        assertThat(instance).isWaitingAtExactly("userTask_scheduleCeremony");
        walk.setDayOfCeremony(batch);
        assertThat(instance).isWaitingAtExactly("serviceTask_inviteToCeremony");
        process.fire(KEY, batch, "serviceTask_inviteToCeremony");
        assertThat(instance).isWaitingAtExactly("gateway_untilCeremony");
        process.fire(KEY, batch, "event_ceremonyDayCame");
        assertThat(instance).isWaitingAtExactly("userTask_recordCeremony");
        walk.holdCeremony(batch, List.of());
        assertThat(instance).isWaitingAtExactly("serviceTask_draftCeremonyRecord");
        process.fire(KEY, batch, "serviceTask_draftCeremonyRecord");
        assertThat(instance).isWaitingAtExactly("serviceTask_activateOfficers");
        process.fire(KEY, batch, "serviceTask_activateOfficers");

        assertThat(instance)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_batchNominated",
                        "serviceTask_assessEligibility",
                        "userTask_endorseNomination",
                        "userTask_recordConsent",
                        "userTask_verifyNomination",
                        "serviceTask_draftDecree",
                        "userTask_signDecree",
                        "userTask_recordDecree",
                        "userTask_scheduleCeremony",
                        "serviceTask_inviteToCeremony",
                        "event_ceremonyDayCame",
                        "userTask_recordCeremony",
                        "serviceTask_draftCeremonyRecord",
                        "serviceTask_activateOfficers",
                        "gateway_isEveryoneActive",
                        "gateway_isEveryoneInducted",
                        "endEvent_officersInaugurated");
        var active = assignments.activeIn(new OfficeCode(OFFICE));
        assertThat(active).hasSize(before + 3);
        var officer = active.get(active.size() - 1).officer();
        assertThat(officer.value()).matches("pimpasa-tangerang-\\d\\d");
        assertThat(accounts.groupsOf(officer)).containsExactly("pimpasa-tangerang");
    }

    @Test
    void aNewOfficerIsMailedALinkToSetThePassword() {
        var candidate = walk.candidate(OFFICE, 22);
        walk.inaugurate(OFFICE, List.of(candidate));

        assertThat(jdbc.sql("SELECT count(*) FROM pimpasa.mail m JOIN pimpasa.officer o ON o.user_id = m.recipient "
                                + "WHERE o.nip = :nip AND m.template = 'ACCOUNT_OPENED'")
                        .param("nip", candidate.get("nip"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aLargeBatchBecomesActiveInPortionsThatStandByThemselves() {
        var candidates = IntStream.range(0, 27)
                .mapToObj(number -> walk.candidate(OFFICE, 110 + number))
                .toList();
        var batch = walk.invite(OFFICE, candidates);
        process.fire(KEY, batch, "event_ceremonyDayCame");
        walk.holdCeremony(batch, List.of());
        process.fire(KEY, batch, "serviceTask_draftCeremonyRecord");

        process.fire(KEY, batch, "serviceTask_activateOfficers");
        assertThat(runningTerms(candidates)).hasSize(25);
        assertThat(process.instance(KEY, batch)).isWaitingAtExactly("serviceTask_activateOfficers");

        process.fire(KEY, batch, "serviceTask_activateOfficers");
        assertThat(runningTerms(candidates)).hasSize(27).doesNotHaveDuplicates();
        assertThat(process.instance(KEY, batch)).isEnded();
    }

    /** Personnel numbers, one for each running term. */
    private List<String> runningTerms(List<Map<String, Object>> candidates) {
        return jdbc.sql("SELECT o.nip FROM pimpasa.officer o JOIN pimpasa.officer_term t ON t.officer = o.user_id "
                        + "WHERE t.ended_on IS NULL AND o.nip IN (:nips)")
                .param("nips", candidates.stream().map(row -> row.get("nip")).toList())
                .query(String.class)
                .list();
    }

    @Test
    void aBatchThatIsOnlyLookedAtIsNotWrittenAgain() {
        var batch = walk.invite(OFFICE, List.of(walk.candidate(OFFICE, 24)));
        var before = versionOf(batch);

        transaction.executeWithoutResult(
                status -> assertThat(batches.get(batch).consents()).isNotEmpty());

        assertThat(versionOf(batch)).isEqualTo(before);
    }

    private long versionOf(String batch) {
        return jdbc.sql("SELECT version FROM pimpasa.appointment_batch WHERE id = :batch")
                .param("batch", UUID.fromString(batch))
                .query(Long.class)
                .single();
    }

    @Test
    void aFormerOfficerIsAppointedAgainUnderTheSameAccount() {
        var candidate = walk.candidate(OFFICE, 23);
        walk.inaugurate(OFFICE, List.of(candidate));
        var account = accountOf(candidate);
        assertThatThrownBy(() -> walk.nominate(OFFICE, List.of(candidate)))
                .hasStackTraceContaining("sudah terdaftar sebagai PIMPASA");
        jdbc.sql(
                        "UPDATE pimpasa.officer_term SET ended_on = current_date - 1, status = 'ENDED' WHERE officer = :officer")
                .param("officer", account)
                .update();
        jdbc.sql("UPDATE pimpasa.village_assignment SET until = since WHERE officer = :officer")
                .param("officer", account)
                .update();

        walk.inaugurate(OFFICE, List.of(candidate));

        assertThat(accountOf(candidate)).isEqualTo(account);
        assertThat(jdbc.sql("SELECT count(*) FROM pimpasa.officer_term WHERE officer = :officer AND ended_on IS NULL")
                        .param("officer", account)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private String accountOf(Map<String, Object> candidate) {
        return jdbc.sql("SELECT user_id FROM pimpasa.officer WHERE nip = :nip")
                .param("nip", candidate.get("nip"))
                .query(String.class)
                .single();
    }

    @Test
    void aCandidateWhoIsNotEligibleGoesBackToTheKanim() {
        var candidate = walk.candidate(OFFICE, 3);
        candidate.put("briefed", false);
        var batch = walk.nominate(OFFICE, List.of(candidate));
        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_correctNomination");

        var corrected = new HashMap<>(candidate);
        corrected.put("briefed", true);
        process.complete(
                KEY,
                batch,
                "userTask_correctNomination",
                user("intel-tangerang"),
                Map.of("candidates", List.of(corrected)));

        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_endorseNomination");
    }

    @Test
    void oneWhoIsNotEligibleHoldsUpNobodyElse() {
        var eligible = walk.candidate(OFFICE, 3);
        var notYet = walk.candidate(OFFICE, 4);
        notYet.put("briefed", false);
        var batch = walk.nominate(OFFICE, List.of(notYet, eligible));

        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_endorseNomination");
        assertThat(walk.nips(batch)).containsExactly((String) eligible.get("nip"));
        var alone = walk.batchOf((String) notYet.get("nip"));
        assertThat(process.waitingSteps(KEY, alone)).containsExactly("userTask_correctNomination");
        assertThat(process.shown(KEY, alone, "userTask_correctNomination", new UserId(user("intel-tangerang"))))
                .extractingByKey("returned")
                .asString()
                .contains("Calon nomor 1 belum layak:");

        notYet.put("briefed", true);
        correct(alone, notYet);
        assertThat(process.waitingSteps(KEY, alone)).containsExactly("userTask_endorseNomination");
    }

    @Test
    void theHeadOfTheKanimReturnsOrRejects() {
        var batch = walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, 4)));
        walk.endorse(batch, OFFICE, "RETURN");
        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_correctNomination");
        process.complete(
                KEY,
                batch,
                "userTask_correctNomination",
                user("intel-tangerang"),
                Map.of("candidates", List.of(walk.candidate(OFFICE, 4))));
        walk.endorse(batch, OFFICE, "REJECT");

        assertThat(process.instance(KEY, batch)).isEnded();
        assertThat(process.path(KEY, batch)).endsWith("endEvent_nominationRejected");
    }

    @Test
    void anOfficerWithoutAWillingVillageGoesBackToTheKanim() {
        var batch = walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, 5)));
        walk.endorse(batch, OFFICE, "APPROVE");
        walk.recordConsents(batch, OFFICE, "REFUSED");
        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_correctNomination");

        process.complete(
                KEY,
                batch,
                "userTask_correctNomination",
                user("intel-tangerang"),
                Map.of("candidates", List.of(walk.candidate(OFFICE, 6))));
        assertThat(walk.nips(batch)).hasSize(1);
        walk.endorse(batch, OFFICE, "APPROVE");
        walk.recordConsents(batch, OFFICE, "AGREED");

        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_verifyNomination");
    }

    @Test
    void aCandidateWhoseVillageRefusesIsCorrectedAloneAndVillagesAreNotAskedAgain() {
        var refused = walk.candidate(OFFICE, 11);
        var agreed = walk.candidate(OFFICE, 12);
        var batch = walk.nominate(OFFICE, List.of(refused, agreed));
        walk.endorse(batch, OFFICE, "APPROVE");
        walk.recordConsent(batch, OFFICE, walk.village(OFFICE, 11), "REFUSED");
        walk.recordConsent(batch, OFFICE, walk.village(OFFICE, 12), "AGREED");

        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_verifyNomination");
        assertThat(walk.nips(batch)).containsExactly((String) agreed.get("nip"));
        var alone = walk.batchOf((String) refused.get("nip"));
        assertThat(process.waitingSteps(KEY, alone)).containsExactly("userTask_correctNomination");

        correct(alone, refused);
        walk.endorse(alone, OFFICE, "APPROVE");
        assertThat(process.waitingSteps(KEY, alone)).containsExactly("userTask_correctNomination");
        refused.put("villages", List.of(walk.village(OFFICE, 14).code().value()));
        correct(alone, refused);
        walk.endorse(alone, OFFICE, "APPROVE");
        walk.recordConsents(alone, OFFICE, "AGREED");
        assertThat(process.waitingSteps(KEY, alone)).containsExactly("userTask_verifyNomination");
    }

    @Test
    void aVillageThatNeverAnswersHoldsUpNobodyElse() {
        var half = walk.candidate(OFFICE, 30, 31);
        var whole = walk.candidate(OFFICE, 32);
        var silent = walk.candidate(OFFICE, 33);
        var batch = walk.nominate(OFFICE, List.of(half, whole, silent));
        walk.endorse(batch, OFFICE, "APPROVE");
        walk.recordConsent(batch, OFFICE, walk.village(OFFICE, 30), "AGREED");
        walk.recordConsent(batch, OFFICE, walk.village(OFFICE, 32), "AGREED");
        assertThat(process.waitingSteps(KEY, batch)).containsOnly("userTask_recordConsent");

        process.fire(KEY, batch, "boundaryEvent_villagesSilent");

        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_verifyNomination");
        assertThat(walk.nips(batch)).containsExactly((String) half.get("nip"), (String) whole.get("nip"));
        assertThat(process.shown(KEY, batch, "userTask_verifyNomination", new UserId(user("kabid-intel-banten")))
                        .get("consents")
                        .toString())
                .contains(walk.village(OFFICE, 31).shortName() + "\",\"answer\":\"Tidak menjawab")
                .doesNotContain(walk.village(OFFICE, 33).shortName());
        carryOn(batch);
        assertThat(villagesOf(half))
                .containsExactly(walk.village(OFFICE, 30).code().value());
        assertThat(villagesOf(whole))
                .containsExactly(walk.village(OFFICE, 32).code().value());

        // Whoever has no other village goes back alone, is told why, and may ask the same village again.
        var alone = walk.batchOf((String) silent.get("nip"));
        assertThat(whatToCorrect(alone))
                .contains("Calon nomor 1 belum mempunyai desa yang bersedia ("
                        + walk.village(OFFICE, 33).shortName() + " tidak menjawab)");
        correct(alone, silent);
        walk.endorse(alone, OFFICE, "APPROVE");
        walk.recordConsent(alone, OFFICE, walk.village(OFFICE, 33), "AGREED");
        assertThat(process.waitingSteps(KEY, alone)).containsExactly("userTask_verifyNomination");
    }

    @Test
    void aBatchWhoseVillagesAllStaySilentGoesBackAsAWhole() {
        var batch = walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, 34), walk.candidate(OFFICE, 35)));
        walk.endorse(batch, OFFICE, "APPROVE");
        walk.recordConsent(batch, OFFICE, walk.village(OFFICE, 34), "REFUSED");

        process.fire(KEY, batch, "boundaryEvent_villagesSilent");

        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_correctNomination");
        assertThat(walk.nips(batch)).hasSize(2);
        assertThat(whatToCorrect(batch))
                .contains(walk.village(OFFICE, 34).shortName() + " menolak")
                .contains(walk.village(OFFICE, 35).shortName() + " tidak menjawab");
    }

    @Test
    void theStepIsOverdueLongBeforeTheBatchGoesOnWithoutAnswer() {
        var batch = walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, 36)));
        walk.endorse(batch, OFFICE, "APPROVE");

        var due = process.task(KEY, batch, "userTask_recordConsent").dueDate().orElseThrow();
        assertThat(due)
                .isBefore(process.job(KEY, batch, "boundaryEvent_villagesSilent")
                        .getDuedate()
                        .toInstant());
    }

    private String whatToCorrect(String batch) {
        return process.shown(KEY, batch, "userTask_correctNomination", new UserId(user("intel-tangerang")))
                .get("returned")
                .toString();
    }

    /** From the verification to the officers. */
    private void carryOn(String batch) {
        carryOnToTheCeremony(batch);
        walk.recordCeremony(batch, "APPROVE");
    }

    private void carryOnToTheCeremony(String batch) {
        walk.verify(batch, "APPROVE");
        process.fire(KEY, batch, "serviceTask_draftDecree");
        walk.sign(batch, "APPROVE");
        walk.recordDecree(batch);
        walk.scheduleCeremony(batch);
        process.fire(KEY, batch, "event_ceremonyDayCame");
    }

    private List<String> villagesOf(Map<String, Object> candidate) {
        return jdbc.sql("SELECT a.village_code FROM pimpasa.village_assignment a "
                        + "JOIN pimpasa.officer o ON o.user_id = a.officer WHERE o.nip = :nip")
                .param("nip", candidate.get("nip"))
                .query(String.class)
                .list();
    }

    @Test
    void ofThreeCandidatesOneGoesOnOneGoesBackAndOneIsRejected() {
        var accepted = walk.candidate(OFFICE, 15);
        var returned = walk.candidate(OFFICE, 15);
        var rejected = walk.candidate(OFFICE, 16);
        var batch = walk.nominate(OFFICE, List.of(accepted, returned, rejected));

        walk.endorse(
                batch,
                OFFICE,
                List.of(
                        verdict((String) accepted.get("nip"), "APPROVE"),
                        verdict((String) returned.get("nip"), "RETURN"),
                        verdict((String) rejected.get("nip"), "REJECT")));

        assertThat(walk.nips(batch)).containsExactly((String) accepted.get("nip"));
        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_recordConsent");
        var alone = walk.batchOf((String) returned.get("nip"));
        assertThat(process.waitingSteps(KEY, alone)).containsExactly("userTask_correctNomination");
        assertThat(process.path(KEY, alone)).startsWith("startEvent_candidatesReturned");
        assertThatThrownBy(() -> walk.batchOf((String) rejected.get("nip")))
                .isInstanceOf(EmptyResultDataAccessException.class);

        // At the Kanwil likewise, and there the village that has answered is not asked again.
        walk.recordConsents(batch, OFFICE, "AGREED");
        walk.verify(batch, "REJECT");
        assertThat(process.path(KEY, batch)).endsWith("endEvent_verificationRefused");
        correct(alone, returned);
        walk.endorse(alone, OFFICE, "APPROVE");
        walk.recordConsents(alone, OFFICE, "AGREED");
        walk.verify(alone, "APPROVE");
        process.fire(KEY, alone, "serviceTask_draftDecree");
        assertThat(process.waitingSteps(KEY, alone)).containsExactly("userTask_signDecree");
    }

    @Test
    void theKanwilSendsOneCandidateBackAndTheOtherGetsTheDecree() {
        var accepted = walk.candidate(OFFICE, 17);
        var returned = walk.candidate(OFFICE, 17);
        var batch = walk.nominate(OFFICE, List.of(accepted, returned));
        walk.endorse(batch, OFFICE, "APPROVE");
        walk.recordConsents(batch, OFFICE, "AGREED");

        walk.verify(
                batch,
                List.of(
                        verdict((String) accepted.get("nip"), "APPROVE"),
                        verdict((String) returned.get("nip"), "RETURN")));
        process.fire(KEY, batch, "serviceTask_draftDecree");

        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_signDecree");
        var alone = walk.batchOf((String) returned.get("nip"));
        correct(alone, returned);
        walk.endorse(alone, OFFICE, "APPROVE");
        assertThat(process.waitingSteps(KEY, alone)).containsExactly("userTask_verifyNomination");
    }

    @Test
    void aDecisionThatForgetsACandidateOrAReasonIsRefused() {
        var batch = walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, 18), walk.candidate(OFFICE, 18)));
        var verdicts = walk.verdicts(batch, "APPROVE");

        assertThatThrownBy(() -> walk.endorse(batch, OFFICE, verdicts.subList(0, 1)))
                .hasStackTraceContaining("Putuskan setiap calon satu kali");
        assertThatThrownBy(() -> walk.endorse(
                        batch,
                        OFFICE,
                        List.of(verdicts.get(0), Map.of("nip", verdicts.get(1).get("nip"), "outcome", "RETURN"))))
                .hasStackTraceContaining("Isi catatan setiap calon");
        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_endorseNomination");
    }

    @Test
    void anAnswerOrADecreeFromTheFutureIsRefused() {
        var batch = walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, 13)));
        walk.endorse(batch, OFFICE, "APPROVE");
        var future = walk.consent(OFFICE, "AGREED");
        future.put("givenOn", "2999-01-05");
        assertThatThrownBy(() -> recordConsent(batch, future)).hasStackTraceContaining("Tanggal jawaban belum tiba");
        walk.recordConsents(batch, OFFICE, "AGREED");
        walk.verify(batch, "APPROVE");
        process.fire(KEY, batch, "serviceTask_draftDecree");
        walk.sign(batch, "APPROVE");
        assertThatThrownBy(() -> process.complete(
                        KEY,
                        batch,
                        "userTask_recordDecree",
                        user("tu-banten"),
                        Map.of(
                                "decreeNumber", "W.11-1",
                                "signedOn", "2999-01-05",
                                "validFrom", "2999-01-05",
                                "validUntil", "3001-01-05",
                                "signedFile", List.of(UUID.randomUUID().toString()))))
                .hasStackTraceContaining("Tanggal SK belum tiba");
        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_recordDecree");
    }

    @Test
    void aVillageAgreesByALetterAndRefusesWithAReason() {
        var batch = walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, 19)));
        walk.endorse(batch, OFFICE, "APPROVE");
        var noLetter = walk.consent(OFFICE, "AGREED");
        noLetter.remove("letter");
        var noReason = walk.consent(OFFICE, "REFUSED");
        noReason.remove("reason");
        var twoLetters = walk.consent(OFFICE, "AGREED");
        twoLetters.put("letter", List.of(letterOf(twoLetters), letterOf(walk.consent(OFFICE, "AGREED"))));
        var odd = walk.consent(OFFICE, "AGREED");
        odd.put("criteria", List.of("RICH"));

        assertThatThrownBy(() -> recordConsent(batch, noLetter)).hasStackTraceContaining("Unggah surat kesediaan");
        assertThatThrownBy(() -> recordConsent(batch, twoLetters)).hasStackTraceContaining("sebagai satu berkas");
        assertThatThrownBy(() -> recordConsent(batch, noReason)).hasStackTraceContaining("Isi alasan");
        assertThatThrownBy(() -> recordConsent(batch, odd)).hasStackTraceContaining("Pilih kriteria");

        var answer = walk.consent(OFFICE, "AGREED");
        answer.put("criteria", List.of("BORDER", "MIGRANT_WORKERS"));
        recordConsent(batch, answer);
        assertThat(jdbc.sql("SELECT score FROM pimpasa.village_consent WHERE batch_id = :batch AND letter IS NOT NULL")
                        .param("batch", UUID.fromString(batch))
                        .query(Integer.class)
                        .single())
                .isEqualTo(45);
    }

    private static Object letterOf(Map<String, Object> answer) {
        return ((List<?>) answer.get("letter")).get(0);
    }

    private void recordConsent(String batch, Map<String, Object> answer) {
        process.complete(KEY, batch, "userTask_recordConsent", user("intel-tangerang"), answer);
    }

    @Test
    void aVillageIsNeverAssignedAgainstItsRefusal() {
        var candidate = walk.candidate(OFFICE, 20, 21);
        var batch = walk.nominate(OFFICE, List.of(candidate));
        walk.endorse(batch, OFFICE, "APPROVE");
        walk.recordConsent(batch, OFFICE, walk.village(OFFICE, 20), "REFUSED");
        walk.recordConsent(batch, OFFICE, walk.village(OFFICE, 21), "AGREED");
        carryOn(batch);

        assertThat(villagesOf(candidate))
                .containsExactly(walk.village(OFFICE, 21).code().value());
    }

    @SafeVarargs
    private void correct(String batch, Map<String, Object>... candidates) {
        process.complete(
                KEY,
                batch,
                "userTask_correctNomination",
                user("intel-tangerang"),
                Map.of("candidates", List.of(candidates)));
    }

    @Test
    void theKanwilReturnsForCorrectionAndTheDecreeComesBackToVerification() {
        var batch = walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, 7)));
        walk.endorse(batch, OFFICE, "APPROVE");
        walk.recordConsents(batch, OFFICE, "AGREED");
        walk.verify(batch, "RETURN");
        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_correctNomination");
        process.complete(
                KEY,
                batch,
                "userTask_correctNomination",
                user("intel-tangerang"),
                Map.of("candidates", List.of(walk.candidate(OFFICE, 7))));
        walk.endorse(batch, OFFICE, "APPROVE");
        walk.verify(batch, "APPROVE");
        process.fire(KEY, batch, "serviceTask_draftDecree");
        walk.sign(batch, "RETURN");

        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_verifyNomination");
    }

    @Test
    void aPostponedCeremonyIsScheduledAgain() {
        var batch = walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, 8)));
        walk.endorse(batch, OFFICE, "APPROVE");
        walk.recordConsents(batch, OFFICE, "AGREED");
        carryOnToTheCeremony(batch);
        walk.recordCeremony(batch, "RETURN");

        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_scheduleCeremony");
    }

    @Test
    void aVillageOfAnotherOfficeIsRefusedAndNothingIsSaved() {
        var candidate = walk.candidate(OFFICE, 9);
        candidate.put("villages", List.of(walk.village("serang", 0).code().value()));
        var before = batches();

        assertThatThrownBy(() -> walk.nominate(OFFICE, List.of(candidate)))
                .hasStackTraceContaining("tidak termasuk wilayah kerja kantor ini");
        assertThat(batches()).isEqualTo(before);
    }

    @Test
    void anOfficerOfAnotherRoleCannotNominate() {
        assertThatThrownBy(() -> process.start(
                        KEY, user("kakanim-tangerang"), Map.of("candidates", List.of(walk.candidate(OFFICE, 9)))))
                .isNotNull();
    }

    @Test
    void namesOfCandidatesStayOutOfTheEngine() {
        var candidate = walk.candidate(OFFICE, 10);
        candidate.put("name", "PENANDA-RAHASIA");
        walk.nominate(OFFICE, List.of(candidate));

        assertThat(jdbc.sql("SELECT count(*) FROM public.act_hi_varinst WHERE text_ LIKE '%PENANDA-RAHASIA%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM public.act_ge_bytearray WHERE position("
                                + "convert_to('PENANDA-RAHASIA', 'UTF8') IN bytes_) > 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int batches() {
        return jdbc.sql("SELECT count(*) FROM pimpasa.appointment_batch")
                .query(Integer.class)
                .single();
    }
}
