package id.pimpasa.appointment;

import static id.pimpasa.appointment.AppointmentWalk.KEY;
import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.access.Role;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Capacity;
import id.pimpasa.territory.Positions;
import id.pimpasa.territory.VillageCode;
import id.pimpasa.testsupport.PdfText;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The inauguration: invitations that follow every change, its record, and those who were absent. */
@PimpasaTest
class CeremonyTest {

    private static final String OFFICE = "cilegon";
    private static final OfficeCode OFFICE_CODE = new OfficeCode(OFFICE);

    @Autowired
    private ProcessDriver process;

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Positions positions;

    @Autowired
    private MockMvc browser;

    @Autowired
    private JdbcClient jdbc;

    private Map<String, Object> first;
    private Map<String, Object> second;
    private String batch;

    @BeforeEach
    void invite() {
        walk.openOffices();
        first = walk.candidate(OFFICE, 30);
        second = walk.candidate(OFFICE, 31);
        batch = walk.invite(OFFICE, List.of(first, second));
    }

    private ResultActions as(String group, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()).with(SecurityMockMvcRequestPostProcessors.user(user(group))));
    }

    private ResultActions move(String group, String at) throws Exception {
        return as(
                group,
                post("/pengukuhan/" + batch + "/pindah").param("waktu", at).param("tempat", "Balai Desa"));
    }

    private List<String> calendars(String template) {
        return calendarsOf("%", template);
    }

    private List<String> calendarsOf(UserId person, String template) {
        return calendarsOf(person.value(), template);
    }

    private List<String> calendarsOf(String person, String template) {
        return jdbc
                .sql("SELECT calendar FROM pimpasa.mail WHERE recipient LIKE :person AND template = :template "
                        + "AND calendar LIKE :uid ORDER BY created_at")
                .param("person", person)
                .param("template", template)
                .param("uid", "%" + batch + "%")
                .query(String.class)
                .list()
                .stream()
                .map(calendar -> calendar.replace("\r\n ", ""))
                .toList();
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(days) + "T10:00";
    }

    @Test
    void headsAndCandidatesAreInvitedWithACalendarEntry() {
        assertThat(calendars("CEREMONY_INVITATION"))
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(entry -> assertThat(entry)
                        .contains("METHOD:REQUEST", "UID:ceremony-" + batch + "-1@pimpasa", "SEQUENCE:0"));
        assertThat(jdbc.sql("SELECT count(*) FROM pimpasa.mail m JOIN pimpasa.appointment_candidate c "
                                + "ON m.recipient = 'calon-' || c.id WHERE c.batch_id = :batch")
                        .param("batch", UUID.fromString(batch))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aCeremonyAfterTheDecreeHasRunOutIsRefused() throws Exception {
        move("tu-banten", inDays(800)).andExpect(flash().attribute("problem", containsString("selama SK berlaku")));
    }

    @Test
    void aChangeUpdatesTheEntryAndACancellationTakesItOut() throws Exception {
        move("tu-banten", inDays(9)).andExpect(flash().attribute("done", containsString("Jadwal diubah")));
        process.fire(KEY, batch, "serviceTask_inviteToCeremony");

        assertThat(calendars("CEREMONY_CHANGED"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry)
                        .contains("METHOD:REQUEST", "UID:ceremony-" + batch + "-1@pimpasa", "SEQUENCE:1"));
        assertThat(process.job(KEY, batch, "event_ceremonyDayCame").getDuedate())
                .isAfter(java.util.Date.from(java.time.Instant.now().plus(java.time.Duration.ofDays(8))));

        as("tu-banten", post("/pengukuhan/" + batch + "/batal").param("alasan", "Gedung dipakai"))
                .andExpect(flash().attribute("done", containsString("dibatalkan")));

        assertThat(calendars("CEREMONY_CANCELLED"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry)
                        .contains("METHOD:CANCEL", "UID:ceremony-" + batch + "-1@pimpasa", "SEQUENCE:2"));
        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_scheduleCeremony");
        walk.scheduleCeremony(batch);
        assertThat(calendars("CEREMONY_INVITATION"))
                .anySatisfy(entry -> assertThat(entry).contains("SEQUENCE:3"));
    }

    @Test
    void theNumberOfTheRecordStandsOnItAndOnThePageOfItsCode() throws Exception {
        process.fire(KEY, batch, "event_ceremonyDayCame");
        process.complete(
                KEY,
                batch,
                "userTask_recordCeremony",
                user("tu-banten"),
                Map.of(
                        "decision", "APPROVE",
                        "absent", List.of(walk.candidateId((String) second.get("nip"))),
                        "recordNumber", "W.11-BA.12",
                        "note", "Dikukuhkan oleh Kepala Kantor Wilayah"));
        process.fire(KEY, batch, "serviceTask_draftCeremonyRecord");
        assertThat(PdfText.of(recordOf(1))).contains("NOMOR: W.11-BA.12");
        browser.perform(get("/dokumen/" + codeOf(1)))
                .andExpect(content().string(containsString("W.11-BA.12")))
                .andExpect(content().string(not(containsString((String) first.get("name")))));

        walk.activate(batch);
        walk.scheduleCeremony(batch);
        process.fire(KEY, batch, "event_ceremonyDayCame");
        walk.recordCeremony(batch, "APPROVE");
        assertThat(PdfText.of(recordOf(2))).contains("NOMOR: ....");
        browser.perform(get("/dokumen/" + codeOf(2)))
                .andExpect(content().string(containsString("ditulis saat ditandatangani")));
    }

    private byte[] recordOf(int round) {
        return ofRecord(round, "content", byte[].class);
    }

    private String codeOf(int round) {
        return ofRecord(round, "code", String.class);
    }

    private <T> T ofRecord(int round, String column, Class<T> type) {
        return jdbc.sql("SELECT d." + column + " FROM pimpasa.document d JOIN pimpasa.ceremony_held h "
                        + "ON h.document = d.id WHERE h.batch_id = :batch AND h.round = :round")
                .param("batch", UUID.fromString(batch))
                .param("round", round)
                .query(type)
                .single();
    }

    /** The migration that first listed guests could not tell a ceremony that was called off. */
    @Test
    void nobodyStaysTheGuestOfACeremonyThatAnEarlierReleaseCalledOff() throws Exception {
        forgetFalseGuests();
        assertThat(guests()).as("of one that takes place").isGreaterThanOrEqualTo(7);
        as("tu-banten", post("/pengukuhan/" + batch + "/batal").param("alasan", "Gedung dipakai"));
        jdbc.sql("INSERT INTO pimpasa.ceremony_guest (batch_id, recipient) "
                        + "SELECT :batch, recipient FROM pimpasa.mail WHERE template = 'CEREMONY_CANCELLED' "
                        + "AND once_key LIKE 'ceremony-' || :batch || '-%'")
                .param("batch", UUID.fromString(batch))
                .update();
        assertThat(guests()).isGreaterThanOrEqualTo(7);

        forgetFalseGuests();

        assertThat(guests()).isZero();
    }

    private void forgetFalseGuests() throws Exception {
        jdbc.sql(new ClassPathResource("db/migration/V864__ceremony_called_off.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();
    }

    private long guests() {
        return jdbc.sql("SELECT count(*) FROM pimpasa.ceremony_guest WHERE batch_id = :batch")
                .param("batch", UUID.fromString(batch))
                .query(Long.class)
                .single();
    }

    @Test
    void theEntryGoesWithTheOfficeAndNotWithThePerson() throws Exception {
        var former = new UserId(user("kakanim-" + OFFICE));
        var successor = officialOf("penerus");
        positions.appoint(
                OFFICE_CODE,
                Role.KAKANIM,
                successor,
                Capacity.DEFINITIVE,
                LocalDate.now(ZoneId.of("Asia/Jakarta")),
                null);
        try {
            assertThat(calendarsOf(former, "CEREMONY_WITHDRAWN"))
                    .singleElement(STRING)
                    .contains("METHOD:CANCEL", "UID:ceremony-" + batch + "-1@pimpasa")
                    .containsPattern("SEQUENCE:[12]\\b");
            assertThat(calendarsOf(successor, "CEREMONY_INVITATION"))
                    .singleElement(STRING)
                    .contains("METHOD:REQUEST", "UID:ceremony-" + batch + "-1@pimpasa")
                    .containsPattern("SEQUENCE:[12]\\b");
            assertThat(calendars("CEREMONY_CHANGED")).as("nobody else is told").isEmpty();

            move("tu-banten", inDays(9)).andExpect(flash().attribute("done", containsString("Jadwal diubah")));
            process.fire(KEY, batch, "serviceTask_inviteToCeremony");
            assertThat(calendarsOf(former, "CEREMONY_CHANGED")).isEmpty();
            assertThat(calendarsOf(successor, "CEREMONY_CHANGED"))
                    .singleElement(STRING)
                    .contains("SEQUENCE:3");
        } finally {
            positions.appoint(
                    OFFICE_CODE,
                    Role.KAKANIM,
                    former,
                    Capacity.DEFINITIVE,
                    LocalDate.now(ZoneId.of("Asia/Jakarta")),
                    null);
        }
        assertThat(calendarsOf(former, "CEREMONY_INVITATION"))
                .as("who comes back is invited again")
                .anySatisfy(entry -> assertThat(entry).containsPattern("SEQUENCE:[45]\\b"));
    }

    @Test
    void whoStandsInForTheHeadIsInvitedBesideTheHead() {
        var standIn = officialOf("pelaksana");
        positions.appoint(
                OFFICE_CODE,
                Role.KAKANIM,
                standIn,
                Capacity.PLH,
                LocalDate.now(ZoneId.of("Asia/Jakarta")),
                LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(3));

        assertThat(calendarsOf(standIn, "CEREMONY_INVITATION")).hasSize(1);
        positions.end(OFFICE_CODE, Role.KAKANIM, standIn, Capacity.PLH, LocalDate.now(ZoneId.of("Asia/Jakarta")));
        assertThat(calendarsOf(standIn, "CEREMONY_WITHDRAWN"))
                .singleElement(STRING)
                .contains("METHOD:CANCEL", "SEQUENCE:2");
    }

    private UserId officialOf(String name) {
        var official = new UserId(name + "-" + UUID.randomUUID().toString().substring(0, 8));
        accounts.create(new NewAccount(official, "Pejabat", name, official + "@pimpasa.test", Set.of()));
        return official;
    }

    @Test
    void onlyTheSecretariatChangesItAndOnlyWhileItLiesAhead() throws Exception {
        move("kakanim-cilegon", inDays(9)).andExpect(status().isForbidden());
        move("tu-banten", "2020-01-01T10:00").andExpect(flash().attribute("problem", containsString("sudah lewat")));
        as("tu-banten", post("/pengukuhan/" + batch + "/batal"))
                .andExpect(flash().attribute("problem", containsString("Isi catatan")));

        process.fire(KEY, batch, "event_ceremonyDayCame");

        move("tu-banten", inDays(9)).andExpect(flash().attribute("problem", containsString("tidak dapat diubah")));
        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_recordCeremony");
    }

    @Test
    void whoWasAbsentIsInductedLaterAndIsNotForgotten() throws Exception {
        process.fire(KEY, batch, "event_ceremonyDayCame");

        walk.recordCeremony(batch, "APPROVE", List.of((String) second.get("nip")));

        assertThat(officers()).containsExactly((String) first.get("nip"));
        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_scheduleCeremony");
        as("tu-banten", get("/pengukuhan"))
                .andExpect(content().string(containsString("Unduh Berita Acara")))
                .andExpect(content().string(containsString("belum dikukuhkan")));

        walk.scheduleCeremony(batch);
        assertThat(calendars("CEREMONY_INVITATION"))
                .anySatisfy(entry -> assertThat(entry).contains("UID:ceremony-" + batch + "-2@pimpasa", "SEQUENCE:0"));
        process.fire(KEY, batch, "event_ceremonyDayCame");
        walk.recordCeremony(batch, "APPROVE");

        assertThat(officers()).containsExactlyInAnyOrder((String) first.get("nip"), (String) second.get("nip"));
        assertThat(process.instance(KEY, batch)).isEnded();
        assertThat(jdbc.sql("SELECT count(DISTINCT document) FROM pimpasa.ceremony_held WHERE batch_id = :batch")
                        .param("batch", UUID.fromString(batch))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theBatchEndsWithoutWhoeverNeverComes() throws Exception {
        process.fire(KEY, batch, "event_ceremonyDayCame");
        walk.recordCeremony(batch, "APPROVE", List.of((String) second.get("nip")));

        walk.lapse(batch, (String) second.get("nip"));

        assertThat(process.instance(KEY, batch)).isEnded();
        assertThat(process.path(KEY, batch)).endsWith("endEvent_batchClosed");
        assertThat(officers()).containsExactly((String) first.get("nip"));
        assertThat(statusOf(batch)).isEqualTo("INAUGURATED");
        as("tu-banten", get("/pengukuhan")).andExpect(content().string(containsString("tidak dikukuhkan")));
        assertThat(jdbc.sql("SELECT d.note || ' ' || d.decided_by FROM pimpasa.appointment_candidate c "
                                + "JOIN pimpasa.appointment_candidate_decision d ON d.candidate_id = c.id "
                                + "WHERE c.nip = :nip AND c.standing = 'LAPSED' AND d.step = 'CEREMONY'")
                        .param("nip", second.get("nip"))
                        .query(String.class)
                        .list())
                .containsExactly("Mengundurkan diri test-tu-banten");
    }

    @Test
    void villagesOfWhoeverIsNotInductedRaiseTheAlarm() throws Exception {
        walk.inaugurate(OFFICE, List.of(walk.candidate(OFFICE, 33)));
        var colleague = assignments.officersOf(walk.village(OFFICE, 33).code()).get(0);
        var village = walk.village(OFFICE, 35).code();
        var vacancy = alarm(35);

        assertThat(process.waitingSteps("villageVacancy", vacancy)).containsExactly("userTask_placeVillages");
        process.fire("villageVacancy", vacancy, "boundaryEvent_placementOverdue");
        process.complete(
                "villageVacancy",
                vacancy,
                "userTask_followUpPlacement",
                user("kabid-intel-banten"),
                Map.of("measure", "Kanim diminta menunjuk petugas."));
        as("kakanwil-banten", get("/petugas"))
                .andExpect(content().string(containsString("Kanim diminta menunjuk petugas.")))
                .andExpect(
                        content().string(containsString(walk.village(OFFICE, 35).shortName() + "</span>, sejak")));
        assertThatThrownBy(() -> place(vacancy, Map.of("officer", "pimpasa-cilegon-99999")))
                .hasStackTraceContaining("tidak ada dalam daftar");
        assertThatThrownBy(() -> place(vacancy, Map.of())).hasStackTraceContaining("Pilih petugas aktif");

        place(vacancy, Map.of("officer", colleague.value()));

        assertThat(assignments.officersOf(village)).containsExactly(colleague);
        assertThat(process.instance("villageVacancy", vacancy)).isEnded();
        as("kakanwil-banten", get("/petugas"))
                .andExpect(content()
                        .string(org.hamcrest.Matchers.not(
                                containsString(walk.village(OFFICE, 35).shortName() + "</span>, sejak"))));
    }

    @Test
    void anAlarmThatALaterBatchHasAnsweredIsClosedWithoutAnybodyElse() {
        var vacancy = alarm(36);
        walk.inaugurate(OFFICE, List.of(walk.candidate(OFFICE, 36)));
        var village = walk.village(OFFICE, 36).code();
        var officers = assignments.officersOf(village);

        place(vacancy, Map.of());

        assertThat(assignments.officersOf(village)).isEqualTo(officers);
        assertThat(process.instance("villageVacancy", vacancy)).isEnded();
    }

    /** For the village at this place, whose only candidate never comes. */
    private String alarm(int place) {
        var absent = walk.candidate(OFFICE, place);
        var other = walk.invite(OFFICE, List.of(absent));
        process.fire(KEY, other, "event_ceremonyDayCame");
        walk.recordCeremony(other, "RETURN");
        walk.lapse(other, (String) absent.get("nip"));
        return vacancyOf(walk.village(OFFICE, place).code());
    }

    private void place(String vacancy, Map<String, Object> entries) {
        process.complete("villageVacancy", vacancy, "userTask_placeVillages", user("kakanim-cilegon"), entries);
    }

    private String vacancyOf(VillageCode village) {
        return jdbc.sql("SELECT vacancy_id FROM pimpasa.village_vacancy_village WHERE village_code = :village")
                .param("village", village.value())
                .query(UUID.class)
                .single()
                .toString();
    }

    @Test
    void theOthersStillWaitAndABatchOfWhichNobodyComesLapses() {
        process.fire(KEY, batch, "event_ceremonyDayCame");
        walk.recordCeremony(batch, "RETURN");

        var absent = List.of(walk.candidateId((String) second.get("nip")));
        walk.lapse(batch, absent);
        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_scheduleCeremony");
        assertThatThrownBy(() -> walk.lapse(batch, absent)).hasStackTraceContaining("tidak ada dalam daftar");

        walk.lapse(batch, (String) first.get("nip"));
        assertThat(process.instance(KEY, batch)).isEnded();
        assertThat(officers()).isEmpty();
        assertThat(statusOf(batch)).isEqualTo("LAPSED");
    }

    private String statusOf(String key) {
        return jdbc.sql("SELECT status FROM pimpasa.appointment_batch WHERE id = :batch")
                .param("batch", UUID.fromString(key))
                .query(String.class)
                .single();
    }

    private List<String> officers() {
        return jdbc.sql("SELECT nip FROM pimpasa.officer WHERE nip IN (:nips)")
                .param("nips", List.of(first.get("nip"), second.get("nip")))
                .query(String.class)
                .list();
    }

    @Test
    void aCeremonyToWhichNobodyCameIsPostponedInstead() {
        process.fire(KEY, batch, "event_ceremonyDayCame");

        assertThatThrownBy(() -> walk.recordCeremony(
                        batch, "APPROVE", List.of((String) first.get("nip"), (String) second.get("nip"))))
                .hasStackTraceContaining("Tidak ada calon yang hadir");
    }

    @Test
    void anotherOfficeSeesNothingOfIt() throws Exception {
        as("kakanim-cilegon", get("/pengukuhan")).andExpect(content().string(containsString("ANGKATAN-CILEGON")));
        as("kakanim-serang", get("/pengukuhan"))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("ANGKATAN-CILEGON"))));
    }
}
