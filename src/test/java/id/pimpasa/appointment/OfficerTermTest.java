package id.pimpasa.appointment;

import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.appointment.application.ChangeTerm;
import id.pimpasa.appointment.application.ChangeTerm.Change;
import id.pimpasa.appointment.application.OfficerRegister;
import id.pimpasa.appointment.domain.Handover;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.appointment.domain.TermChangeKind;
import id.pimpasa.appointment.process.OfficerTermProcess;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceFiles;
import id.pimpasa.outreach.application.FigureScope;
import id.pimpasa.outreach.application.VisitFigures;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The term of an officer, as design §3 describes it: every way through the model. */
@PimpasaTest
class OfficerTermTest {

    private static final String KEY = "officerTerm";
    private static final String RENEWAL = "termRenewal";
    private static final String OFFICE = "cilegon";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    /** Each test has villages that no officer of another test mentors. */
    private static final AtomicInteger NEXT_PLACE = new AtomicInteger(20);

    @Autowired
    private ProcessDriver process;

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private Assignments assignments;

    @Autowired
    private OfficerTermRepository terms;

    @Autowired
    private ChangeTerm changeTerm;

    @Autowired
    private OfficerRegister register;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Reports reports;

    @Autowired
    private Evidence evidence;

    @Autowired
    private VisitFigures figures;

    @Autowired
    private TaskService taskService;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UserId officer;
    private UserId colleague;
    private String term;
    private VillageCode village;
    private int place;
    private Map<String, Object> nomination;

    @BeforeEach
    void inaugurateTwoOfficers() {
        walk.openOffices();
        place = NEXT_PLACE.getAndAdd(2);
        nomination = walk.candidate(OFFICE, place);
        village = walk.village(OFFICE, place).code();
        var before = assignments.activeIn(new OfficeCode(OFFICE)).stream()
                .map(Assignment::officer)
                .toList();
        walk.inaugurate(OFFICE, List.of(nomination, walk.candidate(OFFICE, place + 1)));
        var officers = assignments.activeIn(new OfficeCode(OFFICE)).stream()
                .filter(assignment -> !before.contains(assignment.officer()))
                .toList();
        officer = officers.stream()
                .filter(assignment -> assignment.village().equals(village))
                .findFirst()
                .orElseThrow()
                .officer();
        colleague = officers.stream()
                .filter(assignment -> !assignment.village().equals(village))
                .findFirst()
                .orElseThrow()
                .officer();
        term = termOf(officer);
    }

    @Test
    void aTransferredOfficerHandsEverythingToTheSuccessor() {
        var instance = process.instance(KEY, term);
        assertThat(instance).isWaitingAtExactly("gateway_whileInForce");
        announce(TermChangeKind.TRANSFER, TODAY, null);
        assertThat(instance).isWaitingAtExactly("gateway_effectOrReplacement");
        process.fire(KEY, term, "event_changeTakesEffect");
        assertThat(instance).isWaitingAtExactly("userTask_chooseSuccessor");
        chooseSuccessor(colleague.value());

        assertThat(assignments.villagesOf(officer)).isEmpty();
        assertThat(assignments.villagesOf(colleague)).contains(village);
        assertThat(instance).isWaitingAtExactly("userTask_acknowledgeHandover");
        acknowledge();
        assertThat(instance)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_termStarted",
                        "gateway_whileInForce",
                        "event_termChanged",
                        "event_changeTakesEffect",
                        "serviceTask_adjustAuthority",
                        "userTask_chooseSuccessor",
                        "gateway_hasSuccessor",
                        "userTask_acknowledgeHandover",
                        "serviceTask_endTerm",
                        "endEvent_termEnded")
                .hasNotPassed("userTask_findOfficer", "userTask_followUpVacancy");
        assertThat(process.path(KEY, term)).endsWith("serviceTask_endTerm", "endEvent_termEnded");
        assertThat(accounts.groupsOf(officer)).isEmpty();
    }

    /** Whatever fails in it, or the machine that stops, leaves everything with the officer. */
    @Test
    void aHandoverMovesAllOrNothing() {
        var report = escalated(village);
        var plans = plansOf(officer);
        assertThat(plans).isNotEmpty();
        record(TermChangeKind.LEAVE, TODAY.plusDays(10));

        transaction.executeWithoutResult(status -> {
            chooseSuccessor(colleague.value());
            assertThat(assignments.villagesOf(colleague)).contains(village);
            assertThat(verification(report).assignee()).contains(colleague);
            status.setRollbackOnly();
        });

        assertThat(assignments.villagesOf(officer)).contains(village);
        assertThat(assignments.villagesOf(colleague)).doesNotContain(village);
        assertThat(verification(report).assignee()).contains(officer);
        assertThat(plansOf(officer)).isEqualTo(plans);
        assertThat(process.waitingSteps(KEY, term)).containsExactly("userTask_chooseSuccessor");
        assertThat(notes()).isZero();

        chooseSuccessor(colleague.value());
        assertThat(verification(report).assignee()).contains(colleague);
        assertThat(plansOf(officer)).isEmpty();
        assertThat(notes()).isOne();
    }

    private List<String> plansOf(UserId who) {
        return taskService
                .createTaskQuery()
                .taskDefinitionKey("userTask_draftPlan")
                .taskAssignee(who.value())
                .list()
                .stream()
                .map(Task::getId)
                .toList();
    }

    private int notes() {
        return jdbc.sql("SELECT count(*) FROM pimpasa.officer_handover WHERE term_id = :term")
                .param("term", UUID.fromString(term))
                .query(Integer.class)
                .single();
    }

    @Test
    void theStepsOfATermAreToldApartByVillagesAndNameNobody() {
        var villages = walk.village(OFFICE, place).shortName();
        record(TermChangeKind.TRANSFER, null);
        assertThat(process.task(KEY, term, OfficerTermProcess.Elements.CHOOSE_SUCCESSOR)
                        .name())
                .isEqualTo("Tunjuk pengganti: " + villages);

        chooseSuccessor(colleague.value());
        assertThat(process.task(KEY, term, OfficerTermProcess.Elements.ACKNOWLEDGE_HANDOVER)
                        .name())
                .isEqualTo("Terima serah terima desa: " + villages);
    }

    @Test
    void theHandoverNoteIsForBothToSignAndTheSuccessorConfirmsItOnce() throws IOException {
        record(TermChangeKind.TRANSFER, null);
        chooseSuccessor(colleague.value());

        assertThat(note())
                .contains(
                        "SERAH TERIMA",
                        "PIHAK PERTAMA,",
                        "PIHAK KEDUA,",
                        "Mengetahui",
                        "mutasi atau promosi",
                        "Kode dokumen")
                .contains(nameOf(officer), nameOf(colleague), village.value())
                .doesNotContain("a.n.");
        assertThat(handover().acknowledgedAt()).isEmpty();
        acknowledge();
        assertThat(handover().acknowledgedAt()).isPresent();
        assertThat(handover().successor()).isEqualTo(colleague);
    }

    @Test
    void whoeverComesAfterASuccessorWhoLeavesConfirmsBothHandovers() {
        var third = another(NEXT_PLACE.getAndAdd(2));
        record(TermChangeKind.TRANSFER, null);
        chooseSuccessor(colleague.value());

        leave(colleague, TermChangeKind.TRANSFER, null, third);
        confirm(term, third);

        assertThat(handover().successor()).isEqualTo(colleague);
        assertThat(handover().acknowledgedAt()).isPresent();
    }

    @Test
    void forAnOfficerWhoHasDiedTheHeadSignsTheHandoverNote() throws IOException {
        record(TermChangeKind.DEATH, null);
        chooseSuccessor(colleague.value());

        assertThat(note())
                .contains("a.n. PIHAK PERTAMA", "meninggal dunia", "tidak dapat menandatangani")
                .doesNotContain("Mengetahui");
    }

    private Handover handover() {
        return transaction.execute(status -> terms.findById(UUID.fromString(term))
                .orElseThrow()
                .lastHandover()
                .orElseThrow());
    }

    /** The words of the note, as it is printed. */
    private String note() throws IOException {
        var pdf = jdbc.sql("SELECT content FROM pimpasa.document WHERE id = :id")
                .param("id", handover().document())
                .query(byte[].class)
                .single();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String nameOf(UserId user) {
        return jdbc.sql("SELECT name FROM pimpasa.officer WHERE user_id = :user")
                .param("user", user.value())
                .query(String.class)
                .single();
    }

    @Test
    void aVillageWithoutOfficerRaisesAnAlarmThatReachesTheKanwil() {
        record(TermChangeKind.REVOCATION, null);
        chooseSuccessor("NOBODY");
        assertThat(process.waitingSteps(KEY, term)).containsExactly("userTask_findOfficer");

        process.fire(KEY, term, "boundaryEvent_vacancyOverdue");
        process.complete(
                KEY,
                term,
                "userTask_followUpVacancy",
                user("kabid-intel-banten"),
                Map.of("measure", "Kanim diminta menunjuk petugas sementara."));
        process.complete(
                KEY, term, "userTask_findOfficer", user("kakanim-cilegon"), Map.of("successor", colleague.value()));
        acknowledge();

        assertThat(assignments.villagesOf(colleague)).contains(village);
        assertThat(process.instance(KEY, term)).isEnded();
    }

    @Test
    void afterALeaveTheVillagesComeBack() {
        beOnLeaveUntil(TODAY.plusDays(10));
        assertThat(assignments.villagesOf(colleague)).contains(village);

        process.fire(KEY, term, "event_leaveEnded");

        assertThat(assignments.villagesOf(officer)).contains(village);
        assertThat(assignments.villagesOf(colleague)).doesNotContain(village);
        assertThat(process.instance(KEY, term)).isNotEnded();
        assertThat(accounts.groupsOf(officer)).containsExactly("pimpasa-cilegon");
    }

    @Test
    void aRenewedTermWaitsForItsNewEnd() {
        process.fire(RENEWAL, term, "event_reminderDue");
        process.complete(
                RENEWAL,
                term,
                "userTask_decideRenewal",
                user("kakanim-cilegon"),
                walk.renewal(OFFICE, "W.11.IMI-GR.03.05-2001", TODAY.plusYears(4)));

        assertThat(process.waitingSteps(RENEWAL, term)).isEmpty();
        assertThat(process.job(RENEWAL, term, "event_reminderDue").getDuedate())
                .isAfter(java.sql.Date.valueOf(TODAY.plusYears(3)));
        assertThat(process.job(KEY, term, "event_termExpired").getDuedate()).isEqualTo(startOf(TODAY.plusYears(4), 1));
    }

    @Test
    void aRenewalIsOfferedDuringALeaveThatLastsUntilTheDecreeEnds() {
        var lastDay = validUntil();
        beOnLeaveUntil(lastDay);

        process.fire(RENEWAL, term, "event_reminderDue");
        assertThat(process.shown(RENEWAL, term, "userTask_decideRenewal", new UserId(user("kakanim-cilegon"))))
                .extractingByKey("absence")
                .asString()
                .startsWith("Petugas ini tercatat cuti mulai");
        assertThat(process.task(RENEWAL, term, "userTask_decideRenewal").name())
                .endsWith(walk.village(OFFICE, place).shortName());
        renewUntil(lastDay.plusYears(1));
        announce(TermChangeKind.LEAVE, lastDay.plusDays(1), lastDay.plusDays(9));
        process.fire(KEY, term, "event_leaveEnded");

        assertThat(process.waitingSteps(KEY, term)).isEmpty();
        assertThat(process.job(KEY, term, "event_termExpired").getDuedate())
                .isEqualTo(startOf(lastDay.plusYears(1), 1));
        assertThat(assignments.villagesOf(officer)).contains(village);
    }

    @Test
    void aRenewalDuringALeaveLetsNobodyForgetTheLeave() {
        beOnLeaveUntil(TODAY.plusDays(10));
        process.fire(RENEWAL, term, "event_reminderDue");
        renewUntil(TODAY.plusYears(4));

        assertThatThrownBy(() -> announce(TermChangeKind.LEAVE, TODAY.plusDays(20), TODAY.plusDays(22)))
                .hasMessageContaining("setelah petugas kembali");
        process.fire(KEY, term, "event_leaveEnded");
        assertThat(assignments.villagesOf(officer)).contains(village);
    }

    @Test
    void aRenewalIsOfferedAlsoWhileAnAbsenceIsAnnouncedAndForgetsNoneOfIt() {
        announce(TermChangeKind.TRANSFER, TODAY.plusDays(30), null);
        process.fire(RENEWAL, term, "event_reminderDue");
        renewUntil(TODAY.plusYears(4));

        transaction.executeWithoutResult(status -> assertThat(terms.findByOfficerAndEndedOnIsNull(officer.value()))
                .hasValueSatisfying(
                        running -> assertThat(running.canTakeVillages()).isFalse()));
        changeTerm.withdraw(term, new UserId(user("kakanim-cilegon")));
        assertThat(process.job(KEY, term, "event_termExpired").getDuedate()).isEqualTo(startOf(TODAY.plusYears(4), 1));
    }

    @Test
    void whoHasLeftNeedsNoRenewal() {
        record(TermChangeKind.DEATH, null);

        assertThat(process.instance(RENEWAL, term)).isEnded();
        assertThat(process.path(RENEWAL, term)).endsWith("endEvent_nothingToRenew");
    }

    @Test
    void whoIsTransferredDuringALeaveNeedsNoRenewal() {
        beOnLeaveUntil(TODAY.plusDays(10));
        process.fire(RENEWAL, term, "event_reminderDue");

        announce(TermChangeKind.TRANSFER, TODAY, null);

        assertThat(process.instance(KEY, term)).isEnded();
        assertThat(process.path(RENEWAL, term)).endsWith("boundaryEvent_officerLeft", "endEvent_notDecided");
    }

    private void renewUntil(LocalDate lastDay) {
        process.complete(
                RENEWAL,
                term,
                "userTask_decideRenewal",
                user("kakanim-cilegon"),
                walk.renewal(OFFICE, "W.11-" + UUID.randomUUID(), lastDay));
    }

    private LocalDate validUntil() {
        return terms.findByOfficerAndEndedOnIsNull(officer.value())
                .orElseThrow()
                .validUntil();
    }

    private static Date startOf(LocalDate day, int daysLater) {
        return Date.from(
                day.plusDays(daysLater).atStartOfDay(ZoneId.of("Asia/Jakarta")).toInstant());
    }

    @Test
    void aRenewalRestsOnASignedDecreeOfItsOwn() throws Exception {
        process.fire(RENEWAL, term, "event_reminderDue");
        var current = jdbc.sql("SELECT decree_number FROM pimpasa.officer_term WHERE id = :term")
                .param("term", UUID.fromString(term))
                .query(String.class)
                .single();
        var noFile = new HashMap<>(walk.renewal(OFFICE, "W.11-BARU", TODAY.plusYears(4)));
        noFile.remove("signedFile");

        assertRenewalRefused(noFile, "Unggah satu berkas SK perpanjangan");
        assertRenewalRefused(
                walk.renewal(OFFICE, current, TODAY.plusYears(4)), "nomor SK pengangkatan sebuah angkatan");
        assertRenewalRefused(
                walk.renewal(OFFICE, "W.11-BARU", TODAY.plusYears(1)), "sesudah tanggal berakhir sekarang");
        assertRenewalRefused(walk.renewal(OFFICE, "W.11-BARU", TODAY.plusYears(40)), "lebih dari 10 tahun");

        process.complete(
                RENEWAL,
                term,
                "userTask_decideRenewal",
                user("kakanim-cilegon"),
                walk.renewal(OFFICE, "W.11-BARU", TODAY.plusYears(4)));
        assertThat(evidence.of("renewal-decree", term)).hasSize(1);
        assertThat(jdbc.sql("SELECT decree_number || ' ' || valid_until FROM pimpasa.officer_term WHERE id = :term")
                        .param("term", UUID.fromString(term))
                        .query(String.class)
                        .single())
                .isEqualTo("W.11-BARU " + TODAY.plusYears(4));
    }

    private void assertRenewalRefused(Map<String, Object> entries, String sentence) {
        assertThatThrownBy(() ->
                        process.complete(RENEWAL, term, "userTask_decideRenewal", user("kakanim-cilegon"), entries))
                .hasStackTraceContaining(sentence);
    }

    @Test
    void aRenewedTermThatRunsOutUndecidedTheNextTimeEndsWithAHandover() {
        aRenewedTermWaitsForItsNewEnd();

        process.fire(RENEWAL, term, "event_reminderDue");
        process.fire(KEY, term, "event_termExpired");

        assertThat(process.waitingSteps(KEY, term)).containsExactly("userTask_chooseSuccessor");
        assertThat(accounts.groupsOf(officer)).isEmpty();
    }

    @Test
    void aStandInWhoLeavesPassesTheVillageOnUntilItsOfficerReturns() {
        var third = another(NEXT_PLACE.getAndAdd(2));
        standInFor(officer, colleague);

        leave(colleague, TermChangeKind.TRANSFER, null, third);
        assertThat(assignments.officersOf(village)).containsExactly(third);
        process.fire(KEY, term, "event_leaveEnded");

        assertThat(assignments.officersOf(village)).containsExactly(officer);
    }

    @Test
    void aStandInWhoReturnsFromALeaveDoesNotTakeTheVillageOfAnotherAgain() {
        var third = another(NEXT_PLACE.getAndAdd(2));
        var own = assignments.villagesOf(colleague);
        standInFor(officer, colleague);
        leave(colleague, TermChangeKind.LEAVE, TODAY.plusDays(3), third);
        confirm(termOf(colleague), third);

        process.fire(KEY, term, "event_leaveEnded");
        process.fire(KEY, termOf(colleague), "event_leaveEnded");

        assertThat(assignments.officersOf(village)).containsExactly(officer);
        assertThat(assignments.villagesOf(colleague)).isEqualTo(own);
    }

    @Test
    void aStandInKeepsTheVillageThatWasOwnBeforeTheLeave() {
        var second = another(place);

        standInFor(officer, second);
        process.fire(KEY, term, "event_leaveEnded");

        assertThat(assignments.officersOf(village)).containsExactlyInAnyOrder(officer, second);
        assertThat(List.of(officer, second))
                .allSatisfy(mentor -> assertThat(mentoredInFigures(mentor)).isEqualTo(1));
    }

    private int mentoredInFigures(UserId mentor) {
        return figures.coverage(new FigureScope(
                        Optional.of(village.value()),
                        List.of(new OfficeCode(OFFICE)),
                        Optional.of(mentor),
                        TODAY.plusYears(1),
                        TODAY.plusYears(1)))
                .mentored();
    }

    @Test
    void whoIsAppointedAgainServesAFurtherTermWithTheSameAccount() {
        record(TermChangeKind.TRANSFER, null);
        chooseSuccessor(colleague.value());
        acknowledge();
        var again = new HashMap<>(nomination);
        again.put("villages", walk.candidate("serang", place).get("villages"));

        walk.inaugurate("serang", List.of(again));

        var further = terms.findByOfficerAndEndedOnIsNull(officer.value()).orElseThrow();
        assertThat(further.office()).isEqualTo(new OfficeCode("serang"));
        assertThat(process.instance(KEY, further.id().toString())).isNotEnded();
        assertThat(accounts.groupsOf(officer)).containsExactly("pimpasa-serang");
        assertThat(assignments.villagesOf(officer))
                .containsExactly(walk.village("serang", place).code());
        assertThat(register.on(new OfficeCode(OFFICE), TODAY, ""))
                .anyMatch(entry -> entry.term().id().toString().equals(term));
        assertThat(another(NEXT_PLACE.getAndAdd(2))).isNotIn(officer, colleague);
    }

    @Test
    void aDecreeThatBeginsBeforeTheFormerTermHasEndedIsRefused() {
        record(TermChangeKind.TRANSFER, null);
        chooseSuccessor(colleague.value());
        acknowledge();
        var again = new HashMap<>(nomination);
        again.put("villages", walk.candidate("serang", place).get("villages"));
        var batch = walk.decree("serang", List.of(again));

        assertThatThrownBy(() -> walk.recordDecree(
                        batch, "W.11-" + UUID.randomUUID(), TODAY.minusDays(1), EvidenceFiles.signedPdf()))
                .hasStackTraceContaining("tumpang tindih dengan masa tugas terdahulu 1 petugas");
        walk.recordDecree(batch, "W.11-" + UUID.randomUUID(), TODAY, EvidenceFiles.signedPdf());
    }

    @Test
    void aDecreeWithTheNumberOfARenewalIsRefused() {
        process.fire(RENEWAL, term, "event_reminderDue");
        process.complete(
                RENEWAL,
                term,
                "userTask_decideRenewal",
                user("kakanim-cilegon"),
                walk.renewal(OFFICE, "W.11-ULANG-" + term, TODAY.plusYears(4)));
        var batch = walk.decree(OFFICE, List.of(walk.candidate(OFFICE, NEXT_PLACE.getAndAdd(2))));

        assertThatThrownBy(() -> walk.recordDecree(batch, "W.11-ulang-" + term, EvidenceFiles.signedPdf()))
                .hasStackTraceContaining("Nomor SK ini sudah dicatat");
    }

    @Test
    void aTermThatIsNotRenewedEndsWithAHandover() {
        process.fire(RENEWAL, term, "event_reminderDue");
        process.complete(RENEWAL, term, "userTask_decideRenewal", user("kakanim-cilegon"), Map.of("decision", "END"));
        assertThat(process.path(RENEWAL, term)).endsWith("endEvent_notRenewed");
        process.fire(KEY, term, "event_termExpired");
        chooseSuccessor(colleague.value());
        acknowledge();

        assertThat(process.instance(KEY, term)).isEnded();
    }

    @Test
    void aDecreeThatRunsOutUndecidedAlsoEndsWithAHandover() {
        process.fire(RENEWAL, term, "event_reminderDue");
        process.fire(KEY, term, "event_termExpired");

        assertThat(process.waitingSteps(KEY, term)).containsExactly("userTask_chooseSuccessor");
        assertThat(process.path(RENEWAL, term)).endsWith("boundaryEvent_officerLeft", "endEvent_notDecided");
    }

    @Test
    void aChangeWaitsForItsDayAndUntilThenTheOfficerGoesOn() {
        announce(TermChangeKind.TRANSFER, TODAY.plusDays(14), null);

        assertThat(process.waitingSteps(KEY, term)).isEmpty();
        assertThat(accounts.groupsOf(officer)).containsExactly("pimpasa-cilegon");
        assertThat(process.job(KEY, term, "event_changeTakesEffect").getDuedate())
                .isEqualTo(Date.from(TODAY.plusDays(14)
                        .atStartOfDay(ZoneId.of("Asia/Jakarta"))
                        .toInstant()));
    }

    @Test
    void whoLeavesForGoodActsNoLongerEvenBeforeASuccessorIsNamed() {
        var report = escalated(village);
        assertThat(verification(report).assignee()).contains(officer);

        record(TermChangeKind.DEATH, null);

        assertThat(accounts.groupsOf(officer)).isEmpty();
        assertThat(verification(report).assignee()).isEmpty();
        assertThatThrownBy(() -> chooseSuccessor("NOBODY-ELSE")).hasMessageContaining("tidak ada dalam daftar");
        assertThat(process.waitingSteps(KEY, term)).containsExactly("userTask_chooseSuccessor");
    }

    @Test
    void aTransferMayComeWhileTheRenewalIsBeingDecided() {
        process.fire(RENEWAL, term, "event_reminderDue");

        record(TermChangeKind.TRANSFER, null);

        assertThat(process.waitingSteps(KEY, term)).containsExactly("userTask_chooseSuccessor");
    }

    @Test
    void aSuccessorWhoIsNotNamedInTimeConcernsTheKanwil() {
        record(TermChangeKind.TRANSFER, null);

        process.fire(KEY, term, "boundaryEvent_successorOverdue");

        assertThat(process.waitingSteps(KEY, term))
                .containsExactlyInAnyOrder("userTask_chooseSuccessor", "userTask_followUpVacancy");
    }

    @Test
    void aLeaveThatIsProlongedEndsLater() {
        beOnLeaveUntil(TODAY.plusDays(10));

        announce(TermChangeKind.LEAVE, TODAY, TODAY.plusDays(20));

        assertThat(process.job(KEY, term, "event_leaveEnded").getDuedate())
                .isEqualTo(Date.from(TODAY.plusDays(21)
                        .atStartOfDay(ZoneId.of("Asia/Jakarta"))
                        .toInstant()));
        assertThat(assignments.villagesOf(colleague)).contains(village);
    }

    @Test
    void whoIsTransferredDuringALeaveLeavesTheVillagesWithTheStandIn() {
        beOnLeaveUntil(TODAY.plusDays(10));

        announce(TermChangeKind.TRANSFER, TODAY, null);

        assertThat(process.instance(KEY, term)).isEnded();
        assertThat(assignments.villagesOf(colleague)).contains(village);
        assertThat(accounts.groupsOf(officer)).isEmpty();
    }

    @Test
    void aRecordedChangeMayBeReplacedBeforeItsDay() {
        announce(TermChangeKind.TRANSFER, TODAY.plusDays(30), null);

        announce(TermChangeKind.DEATH, TODAY, null);
        process.fire(KEY, term, "event_changeTakesEffect");

        assertThat(process.waitingSteps(KEY, term)).containsExactly("userTask_chooseSuccessor");
        assertThat(accounts.groupsOf(officer)).isEmpty();
    }

    @Test
    void aLeaveDoesNotEraseATransferThatIsToCome() {
        announce(TermChangeKind.TRANSFER, TODAY.plusDays(30), null);

        assertThatThrownBy(() -> announce(TermChangeKind.LEAVE, TODAY.plusDays(3), TODAY.plusDays(5)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Sudah tercatat: mutasi atau promosi mulai");

        process.fire(KEY, term, "event_changeTakesEffect");
        assertThat(process.waitingSteps(KEY, term)).containsExactly("userTask_chooseSuccessor");
        assertThat(accounts.groupsOf(officer)).isEmpty();
    }

    @Test
    void aTransferThatWasRecordedByMistakeIsTakenBackAndTheTermGoesOn() {
        announce(TermChangeKind.TRANSFER, TODAY.plusDays(30), null);

        changeTerm.withdraw(term, new UserId(user("kakanim-cilegon")));

        assertThat(process.instance(KEY, term)).hasPassed("event_changeWithdrawn");
        assertThat(process.job(KEY, term, "event_termExpired")).isNotNull();
        assertThatThrownBy(() -> changeTerm.withdraw(term, new UserId(user("kakanim-cilegon"))))
                .hasMessageContaining("Tidak ada perubahan yang menunggu");
        standInFor(officer, colleague);
        assertThat(assignments.officersOf(village)).containsExactly(colleague);
        assertThatThrownBy(() -> changeTerm.withdraw(term, new UserId(user("kakanim-cilegon"))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aTransferDoesNotEraseALeaveThatComesBeforeIt() {
        announce(TermChangeKind.LEAVE, TODAY.plusDays(3), TODAY.plusDays(5));

        assertThatThrownBy(() -> announce(TermChangeKind.TRANSFER, TODAY.plusDays(30), null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Sudah tercatat: cuti mulai");

        announce(TermChangeKind.LEAVE, TODAY.plusDays(4), TODAY.plusDays(6));
        announce(TermChangeKind.TRANSFER, TODAY.plusDays(2), null);
        assertThat(process.job(KEY, term, "event_changeTakesEffect").getDuedate())
                .isEqualTo(Date.from(TODAY.plusDays(2)
                        .atStartOfDay(ZoneId.of("Asia/Jakarta"))
                        .toInstant()));
    }

    @Test
    void aFurtherLeaveDoesNotSwallowTheDaysAtWorkBeforeIt() {
        beOnLeaveUntil(TODAY.plusDays(3));

        assertThatThrownBy(() -> announce(TermChangeKind.LEAVE, TODAY.plusDays(10), TODAY.plusDays(12)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("setelah petugas kembali");

        announce(TermChangeKind.LEAVE, TODAY.plusDays(4), TODAY.plusDays(6));
        assertThat(process.job(KEY, term, "event_leaveEnded").getDuedate())
                .isEqualTo(Date.from(TODAY.plusDays(7)
                        .atStartOfDay(ZoneId.of("Asia/Jakarta"))
                        .toInstant()));
    }

    @Test
    void aSuccessorWhoNeverConfirmsHoldsUpNothing() {
        record(TermChangeKind.TRANSFER, null);
        chooseSuccessor(colleague.value());

        process.fire(KEY, term, "boundaryEvent_handoverUnacknowledged");

        assertThat(process.instance(KEY, term)).isEnded();
        assertThat(assignments.villagesOf(colleague)).contains(village);
    }

    @Test
    void aLeaveEndsAlsoWhenTheStandInNeverConfirmed() {
        record(TermChangeKind.LEAVE, TODAY.plusDays(3));
        chooseSuccessor(colleague.value());
        assertThat(process.job(KEY, term, "boundaryEvent_handoverUnacknowledged")
                        .getDuedate())
                .isEqualTo(Date.from(TODAY.plusDays(4)
                        .atStartOfDay(ZoneId.of("Asia/Jakarta"))
                        .toInstant()));

        process.fire(KEY, term, "boundaryEvent_handoverUnacknowledged");
        process.fire(KEY, term, "event_leaveEnded");

        assertThat(assignments.villagesOf(officer)).contains(village);
    }

    @Test
    void aTermThatRunsOutAfterALeaveEndsWithAHandover() {
        beOnLeaveUntil(TODAY.plusDays(3));
        process.fire(KEY, term, "event_leaveEnded");

        process.fire(RENEWAL, term, "event_reminderDue");
        process.fire(KEY, term, "event_termExpired");
        chooseSuccessor(colleague.value());
        acknowledge();

        assertThat(process.instance(KEY, term)).isEnded();
        assertThat(accounts.groupsOf(officer)).isEmpty();
    }

    @Test
    void whatAnOfficerTookInAnotherRoleGoesBackToThatRole() {
        accounts.addToGroup(officer, "intel-cilegon");
        var batch = walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, NEXT_PLACE.getAndAdd(2))));
        walk.endorse(batch, OFFICE, "RETURN");
        var correction = process.task(AppointmentWalk.KEY, batch, "userTask_correctNomination");
        taskService.claim(correction.id(), officer.value());

        record(TermChangeKind.LEAVE, TODAY.plusDays(3));
        chooseSuccessor(colleague.value());

        assertThat(process.task(AppointmentWalk.KEY, batch, "userTask_correctNomination")
                        .assignee())
                .isEmpty();
    }

    @Test
    void aReportFromAVillageWhoseOfficerHasLeftIsForTheColleagues() {
        record(TermChangeKind.DEATH, null);

        assertThat(verification(escalated(village)).assignee()).isEmpty();
    }

    @Test
    void anAnnouncedLeaveTakesNothingBeforeItsDay() {
        announce(TermChangeKind.LEAVE, TODAY.plusDays(14), TODAY.plusDays(20));

        assertThat(verification(escalated(village)).assignee()).contains(officer);
    }

    @Test
    void aConfirmationIsForTheSuccessorAloneAndCannotBeGivenBack() {
        record(TermChangeKind.TRANSFER, null);
        chooseSuccessor(colleague.value());
        var task = process.task(KEY, term, "userTask_acknowledgeHandover").id();

        assertThatThrownBy(() -> taskService.setAssignee(task, null))
                .hasStackTraceContaining("hanya untuk Anda dan tidak dapat dilepas");
        assertThat(process.task(KEY, term, "userTask_acknowledgeHandover").assignee())
                .contains(colleague);
    }

    @Test
    void aLeaveBeyondTheDecreeIsRefused() {
        assertThatThrownBy(() -> announce(TermChangeKind.LEAVE, TODAY, TODAY.plusYears(3)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("masa berlaku SK");
    }

    @Test
    void aChangeOutsideTheTermIsRefused() {
        assertThatThrownBy(() -> announce(TermChangeKind.TRANSFER, TODAY.plusYears(3), null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("masa berlaku SK");
        assertThatThrownBy(() -> announce(TermChangeKind.LEAVE, TODAY, TODAY.minusDays(1)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whoLeavesIsNobodysSuccessor() {
        announce(TermChangeKind.TRANSFER, TODAY.plusDays(14), null);
        var other = terms.findByOfficerAndEndedOnIsNull(colleague.value())
                .orElseThrow()
                .id()
                .toString();
        changeTerm.record(
                other,
                new Change(TermChangeKind.REVOCATION, TODAY, null, "Sesuai surat"),
                new UserId(user("kakanim-cilegon")));
        process.fire(KEY, other, "event_changeTakesEffect");

        assertThatThrownBy(() -> process.complete(
                        KEY,
                        other,
                        "userTask_chooseSuccessor",
                        user("kakanim-cilegon"),
                        Map.of("successor", officer.value())))
                .hasMessageContaining("tidak ada dalam daftar");
    }

    @Test
    void theLeavingOfficerCannotBeTheSuccessor() {
        record(TermChangeKind.TRANSFER, null);

        assertThatThrownBy(() -> chooseSuccessor(officer.value())).hasMessageContaining("tidak ada dalam daftar");
        assertThat(assignments.villagesOf(officer)).contains(village);
    }

    @Test
    void aSecondChangeDuringTheHandoverIsRefused() {
        record(TermChangeKind.TRANSFER, null);

        assertThatThrownBy(() -> record(TermChangeKind.REVOCATION, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("sedang berjalan");
    }

    private ReportId escalated(VillageCode place) {
        var report = reports.submit(ReportMother.reportIn(place)).id();
        process.fire("reportEscalation", report.toString(), "startEvent_reportReceived");
        return report;
    }

    private HumanTask verification(ReportId report) {
        return process.task("reportEscalation", report.toString(), "userTask_verifyReport");
    }

    /** A further officer for the village at a place of the office's list. */
    private UserId another(int villagePlace) {
        var before = assignments.activeIn(new OfficeCode(OFFICE)).stream()
                .map(Assignment::officer)
                .toList();
        walk.inaugurate(OFFICE, List.of(walk.candidate(OFFICE, villagePlace)));
        return assignments.activeIn(new OfficeCode(OFFICE)).stream()
                .map(Assignment::officer)
                .filter(user -> !before.contains(user))
                .findFirst()
                .orElseThrow();
    }

    private void standInFor(UserId absent, UserId standIn) {
        leave(absent, TermChangeKind.LEAVE, TODAY.plusDays(10), standIn);
        confirm(termOf(absent), standIn);
    }

    private void leave(UserId who, TermChangeKind kind, LocalDate until, UserId successor) {
        var of = termOf(who);
        changeTerm.record(of, new Change(kind, TODAY, until, "Sesuai surat"), new UserId(user("kakanim-cilegon")));
        process.fire(KEY, of, "event_changeTakesEffect");
        process.complete(
                KEY, of, "userTask_chooseSuccessor", user("kakanim-cilegon"), Map.of("successor", successor.value()));
    }

    private void confirm(String of, UserId successor) {
        process.complete(KEY, of, "userTask_acknowledgeHandover", successor.value(), Map.of("acknowledged", true));
    }

    private String termOf(UserId who) {
        return terms.findByOfficerAndEndedOnIsNull(who.value())
                .orElseThrow()
                .id()
                .toString();
    }

    /** The colleague stands in. */
    private void beOnLeaveUntil(LocalDate lastDay) {
        record(TermChangeKind.LEAVE, lastDay);
        chooseSuccessor(colleague.value());
        acknowledge();
    }

    private void record(TermChangeKind kind, LocalDate until) {
        announce(kind, TODAY, until);
        process.fire(KEY, term, "event_changeTakesEffect");
    }

    private void announce(TermChangeKind kind, LocalDate from, LocalDate until) {
        changeTerm.record(term, new Change(kind, from, until, "Sesuai surat"), new UserId(user("kakanim-cilegon")));
    }

    private void chooseSuccessor(String successor) {
        process.complete(
                KEY, term, "userTask_chooseSuccessor", user("kakanim-cilegon"), Map.of("successor", successor));
    }

    private void acknowledge() {
        process.complete(KEY, term, "userTask_acknowledgeHandover", colleague.value(), Map.of("acknowledged", true));
    }
}
