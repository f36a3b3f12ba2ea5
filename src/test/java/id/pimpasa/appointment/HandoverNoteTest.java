package id.pimpasa.appointment;

import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import id.pimpasa.access.Accounts;
import id.pimpasa.appointment.application.ChangeTerm;
import id.pimpasa.appointment.application.ChangeTerm.Change;
import id.pimpasa.appointment.domain.Handover;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.appointment.domain.SignedNote;
import id.pimpasa.appointment.domain.TermChangeKind;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceFiles;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.NewFile;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Both officers sign a note of the handover: it comes back with number, date and file, or with the reason why not. */
@PimpasaTest
class HandoverNoteTest {

    private static final String KEY = "handoverNote";
    private static final String TERM = "officerTerm";
    private static final String STEP = "userTask_recordNote";
    private static final String OFFICE = "tangerang";
    private static final int PLACE = 230;
    private static final String HEAD = user("kakanim-" + OFFICE);
    private static final String INTEL = user("intel-" + OFFICE);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @Autowired
    private ProcessDriver process;

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private OfficerTermRepository terms;

    @Autowired
    private ChangeTerm changeTerm;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvc http;

    private UserId officer;
    private UserId successor;
    private String term;

    @BeforeEach
    void inaugurateTwoOfficers() {
        walk.openOffices();
        var leaving = walk.candidate(OFFICE, PLACE);
        var staying = walk.candidate(OFFICE, PLACE + 1);
        walk.inaugurate(OFFICE, List.of(leaving, staying));
        officer = accountOf(leaving);
        successor = accountOf(staying);
        term = terms.findByOfficerAndEndedOnIsNull(officer.value())
                .orElseThrow()
                .id()
                .toString();
    }

    private UserId accountOf(Map<String, Object> candidate) {
        return jdbc.sql("SELECT user_id FROM pimpasa.officer WHERE nip = :nip")
                .param("nip", candidate.get("nip"))
                .query(String.class)
                .optional()
                .map(UserId::new)
                .orElseThrow();
    }

    @Test
    void theSignedNoteIsKeptWithNumberDayAndHashAndAnyoneCanCheckIt() throws Exception {
        var note = handOver(TermChangeKind.TRANSFER);
        assertThat(process.waitingSteps(KEY, note)).containsExactly(STEP);
        http.perform(get("/dokumen/" + code(note))).andExpect(content().string(containsString("Belum tercatat")));

        var file = upload(EvidenceFiles.signedPdf());
        record(note, "WIM.11-HM.01-77", TODAY, file);

        assertThat(process.path(KEY, note)).endsWith("endEvent_noteRecorded");
        assertThat(handover().signedNote()).contains(new SignedNote("WIM.11-HM.01-77", TODAY, file.value()));
        assertThat(handover().givenBy()).contains(officer);
        assertThat(handover().noteRecordedBy()).contains(new UserId(INTEL));
        http.perform(get("/dokumen/" + code(note)))
                .andExpect(content()
                        .string(allOf(
                                containsString("WIM.11-HM.01-77"),
                                containsString(evidence.item(file).sha256()))));
    }

    @Test
    void theRegisterSaysWhoConfirmedAndWhatWasSigned() throws Exception {
        var note = handOver(TermChangeKind.TRANSFER);
        process.complete(TERM, term, "userTask_acknowledgeHandover", successor.value(), Map.of("acknowledged", true));
        var file = upload(EvidenceFiles.signedPdf());
        record(note, "WIM.11-HM.01-78", TODAY, file);

        assertThat(handover().acknowledgedBy()).contains(successor);
        http.perform(get("/petugas/" + term).with(signedIn(HEAD)))
                .andExpect(content()
                        .string(allOf(
                                containsString(accounts.nameOf(successor) + ", "),
                                containsString("Nomor WIM.11-HM.01-78"),
                                containsString("/berkas/" + file),
                                containsString(accounts.nameOf(officer)))));
    }

    @Test
    void theSignedFileIsOpenToTheOfficeAndTheKanwilAlone() throws Exception {
        var note = handOver(TermChangeKind.TRANSFER);
        var file = upload(EvidenceFiles.signedPdf());
        record(note, "WIM.11-HM.01-79", TODAY, file);

        assertThat(opened(file, HEAD)).isEqualTo(200);
        assertThat(opened(file, successor.value())).isEqualTo(200);
        assertThat(opened(file, user("kabid-intel-banten"))).isEqualTo(200);
        assertThat(opened(file, user("kakanim-serang"))).isEqualTo(404);
        assertThat(opened(file, officer.value())).isEqualTo(404);
    }

    @Test
    void forAnOfficerWhoHasDiedTheHeadOfTheKanimSigns() {
        handOver(TermChangeKind.DEATH);

        assertThat(handover().givenBy()).contains(new UserId(HEAD));
    }

    @Test
    void aNoteThatCannotBeSignedNeedsAReason() {
        var note = handOver(TermChangeKind.REVOCATION);
        assertRefused(note, Map.of("outcome", "UNSIGNED"), "Isi alasan");
        assertRefused(note, Map.of("outcome", "UNSIGNED", "reason", "ya"), "paling sedikit 3 huruf");

        complete(note, Map.of("outcome", "UNSIGNED", "reason", "Petugas tidak dapat dihubungi."));

        assertThat(handover().unsignedReason()).contains("Petugas tidak dapat dihubungi.");
        assertThat(handover().signedNote()).isEmpty();
        assertThat(process.instance(KEY, note)).isEnded();
    }

    @Test
    void whatIsNotTheSignedNoteIsRefused() {
        var note = handOver(TermChangeKind.TRANSFER);
        assertRefused(note, signed("B-1", TODAY, upload(contentOf(note))), "belum ditandatangani");
        assertRefused(note, signed("B-1", TODAY, upload(EvidenceFiles.jpeg(30, 20))), "harus berupa PDF");
        var other = decree();
        assertRefused(note, signed("B-1", TODAY, upload(other)), "Isi berkas tidak sama dengan konsep Berita Acara");
        assertRefused(
                note, signed("B-1", TODAY.plusDays(1), upload(EvidenceFiles.signedPdf())), "Berita Acara belum tiba");
        assertRefused(
                note,
                signed("B-1", TODAY.minusDays(1), upload(EvidenceFiles.signedPdf())),
                "mendahului serah terimanya");
        assertRefused(note, Map.of("outcome", "SIGNED", "noteNumber", "B-1"), "Isi tanggal");

        assertThat(evidence.of("handover-note", note)).isEmpty();
        assertThat(process.waitingSteps(KEY, note)).containsExactly(STEP);
    }

    @Test
    void theTermDoesNotWaitForTheNote() {
        var note = handOver(TermChangeKind.TRANSFER);
        process.complete(TERM, term, "userTask_acknowledgeHandover", successor.value(), Map.of("acknowledged", true));

        assertThat(process.instance(TERM, term)).isEnded();
        record(note, "WIM.11-HM.01-80", TODAY, upload(EvidenceFiles.signedPdf()));
        assertThat(handover().signedNote()).isPresent();
    }

    /** Returns the id of the note. */
    private String handOver(TermChangeKind kind) {
        changeTerm.record(term, new Change(kind, TODAY, null, "Sesuai surat"), new UserId(HEAD));
        process.fire(TERM, term, "event_changeTakesEffect");
        process.complete(TERM, term, "userTask_chooseSuccessor", HEAD, Map.of("successor", successor.value()));
        return handover().document().toString();
    }

    private Handover handover() {
        return transaction.execute(status -> terms.findById(UUID.fromString(term))
                .orElseThrow()
                .lastHandover()
                .orElseThrow());
    }

    private EvidenceId upload(byte[] content) {
        return evidence.keep(evidence.examine(new NewFile("berkas.pdf", content)), new UserId(INTEL))
                .id();
    }

    private static Map<String, Object> signed(String number, LocalDate day, EvidenceId file) {
        return Map.of(
                "outcome",
                "SIGNED",
                "noteNumber",
                number,
                "signedOn",
                day.toString(),
                "signedFile",
                List.of(file.toString()));
    }

    private void record(String note, String number, LocalDate day, EvidenceId file) {
        complete(note, signed(number, day, file));
    }

    private void complete(String note, Map<String, Object> entries) {
        process.complete(KEY, note, STEP, INTEL, entries);
    }

    private void assertRefused(String note, Map<String, Object> entries, String sentence) {
        assertThatThrownBy(() -> complete(note, entries)).hasStackTraceContaining(sentence);
    }

    private byte[] contentOf(String note) {
        return jdbc.sql("SELECT content FROM pimpasa.document WHERE id = :id")
                .param("id", UUID.fromString(note))
                .query(byte[].class)
                .single();
    }

    private byte[] decree() {
        return jdbc.sql("SELECT content FROM pimpasa.document WHERE template = 'DECREE' LIMIT 1")
                .query(byte[].class)
                .single();
    }

    private String code(String note) {
        return jdbc.sql("SELECT code FROM pimpasa.document WHERE id = :id")
                .param("id", UUID.fromString(note))
                .query(String.class)
                .single();
    }

    private int opened(EvidenceId file, String reader) throws Exception {
        return http.perform(get("/berkas/" + file).with(signedIn(reader)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor signedIn(String user) {
        return SecurityMockMvcRequestPostProcessors.user(user);
    }
}
