package id.pimpasa.appointment;

import static id.pimpasa.appointment.AppointmentWalk.KEY;
import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceFiles;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What was recorded wrongly of a signed decree is put right, with a reason, until somebody is inducted by it. */
@PimpasaTest
class DecreeCorrectionTest {

    private static final String OFFICE = "serang";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @Autowired
    private ProcessDriver process;

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private Evidence evidence;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc browser;

    private String batch;
    private String wrong;
    private EvidenceId recorded;

    @BeforeEach
    void recordADecreeWrongly() {
        walk.openOffices();
        batch = walk.decree(OFFICE, List.of(walk.candidate(OFFICE, 200)));
        wrong = "W.11-KELIRU-" + batch.substring(0, 8);
        recorded = walk.recordDecree(batch, wrong, EvidenceFiles.pdf());
    }

    private static RequestPostProcessor as(String group) {
        return SecurityMockMvcRequestPostProcessors.user(user(group));
    }

    private ResultActions correct(Map<String, String> changed, byte[] file) throws Exception {
        return correctAs("tu-banten", changed, file);
    }

    private ResultActions correctAs(String group, Map<String, String> changed, byte[] file) throws Exception {
        var entries = new HashMap<>(Map.of(
                "known",
                "0",
                "number",
                wrong,
                "signedOn",
                TODAY.toString(),
                "validFrom",
                TODAY.toString(),
                "validUntil",
                TODAY.plusYears(2).toString(),
                "reason",
                "Salah ketik"));
        entries.putAll(changed);
        var request = multipart("/pengukuhan/" + batch + "/sk");
        if (file.length > 0) {
            request.file(new MockMultipartFile("file", "SK.pdf", "application/pdf", file));
        }
        entries.forEach(request::param);
        return browser.perform(request.with(csrf()).with(as(group)));
    }

    private void assertRefused(Map<String, String> changed, byte[] file, String sentence) throws Exception {
        correct(changed, file)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(sentence)));
    }

    private ResultActions codePage() throws Exception {
        var code = jdbc.sql("SELECT d.code FROM pimpasa.document d JOIN pimpasa.appointment_batch b "
                        + "ON b.decree_document = d.id WHERE b.id = :batch")
                .param("batch", UUID.fromString(batch))
                .query(String.class)
                .single();
        return browser.perform(get("/dokumen/" + code));
    }

    @Test
    void thePageOfTheCodeFollowsAndWhatStoodThereStaysWithTheReason() throws Exception {
        var right = "W.11-BENAR-" + batch.substring(0, 8);
        correct(Map.of("number", right, "reason", "Nomor tertukar"), EvidenceFiles.signedPdf())
                .andExpect(redirectedUrl("/pengukuhan"));

        var files = evidence.of("decree", batch);
        assertThat(files).as("the former file is kept").hasSize(2);
        var current = files.stream()
                .filter(file -> !file.id().equals(recorded))
                .findFirst()
                .orElseThrow();
        codePage()
                .andExpect(content().string(containsString(right)))
                .andExpect(content().string(containsString(current.sha256())))
                .andExpect(content().string(not(containsString(wrong))))
                .andExpect(content()
                        .string(not(containsString(evidence.item(recorded).sha256()))));
        browser.perform(get("/pengukuhan").with(as("kakanim-" + OFFICE)))
                .andExpect(content().string(containsString(right)))
                .andExpect(content().string(containsString("Nomor tertukar")))
                .andExpect(content().string(containsString(wrong)));
    }

    @Test
    void aDateAloneMayBePutRightAndTheTermRunsByIt() throws Exception {
        correct(Map.of("validUntil", TODAY.plusYears(3).toString()), new byte[0])
                .andExpect(redirectedUrl("/pengukuhan"));
        walk.scheduleCeremony(batch);
        process.fire(KEY, batch, "event_ceremonyDayCame");
        walk.recordCeremony(batch, "APPROVE");

        assertThat(jdbc.sql("SELECT valid_until FROM pimpasa.officer_term WHERE decree_number = :number")
                        .param("number", wrong)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(TODAY.plusYears(3));
        assertRefused(
                Map.of("number", "W.11-TERLAMBAT"), new byte[0], "sudah ada petugas yang dikukuhkan dengan SK itu");
        browser.perform(get("/pengukuhan/" + batch + "/sk").with(as("tu-banten")))
                .andExpect(content().string(containsString("SK perubahan")));
    }

    @Test
    void aCorrectionNeedsAReasonAndSomethingThatIsRight() throws Exception {
        var other = walk.decree(OFFICE, List.of(walk.candidate(OFFICE, 201)));
        walk.recordDecree(other, "W.11-DIPAKAI-" + other.substring(0, 8), EvidenceFiles.pdf());

        assertRefused(Map.of("number", "W.11-X", "reason", " "), new byte[0], "Isi alasan pembetulan");
        assertRefused(Map.of(), new byte[0], "Belum ada yang dibetulkan");
        assertRefused(
                Map.of("number", "w.11-dipakai-" + other.substring(0, 8)), new byte[0], "Nomor SK ini sudah dicatat");
        assertRefused(Map.of("signedOn", TODAY.plusDays(1).toString()), new byte[0], "Tanggal SK belum tiba");
        assertRefused(Map.of("validUntil", ""), new byte[0], "Isi ketiga tanggal SK");
        assertRefused(Map.of("number", "W.11-X"), EvidenceFiles.jpeg(30, 20), "Berkas SK harus berupa PDF");
        walk.scheduleCeremony(batch);
        assertRefused(Map.of("validFrom", TODAY.plusDays(30).toString()), new byte[0], "Pengukuhan yang dijadwalkan");
        codePage().andExpect(content().string(containsString(wrong)));
        assertThat(evidence.of("decree", batch)).hasSize(1);
    }

    @Test
    void nobodyIsInductedOutsideADecreeThatWasPutRightBeforeTheInvitationsLeft() throws Exception {
        walk.setDayOfCeremony(batch);
        correct(Map.of("validFrom", TODAY.plusDays(30).toString()), new byte[0])
                .andExpect(redirectedUrl("/pengukuhan"));
        process.fire(KEY, batch, "serviceTask_inviteToCeremony");
        process.fire(KEY, batch, "event_ceremonyDayCame");
        assertThatThrownBy(() -> walk.recordCeremony(batch, "APPROVE")).hasMessageContaining("selama SK berlaku");
    }

    @Test
    void ofTwoWhoCorrectItAtTheSameTimeTheSecondIsToldAndSeesWhatStandsNow() throws Exception {
        var right = "W.11-BENAR-" + batch.substring(0, 8);
        browser.perform(get("/pengukuhan/" + batch + "/sk").with(as("tu-banten")))
                .andExpect(content().string(containsString("name=\"known\" value=\"0\"")));
        correct(Map.of("number", right), new byte[0]).andExpect(redirectedUrl("/pengukuhan"));

        correct(Map.of("validUntil", TODAY.plusYears(3).toString(), "reason", "Tahun keliru"), new byte[0])
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("berubah sementara halaman ini terbuka")))
                .andExpect(content().string(containsString("value=\"" + right + "\"")))
                .andExpect(content().string(containsString("name=\"known\" value=\"1\"")))
                .andExpect(content().string(containsString("Tahun keliru")));
        codePage().andExpect(content().string(containsString(right)));
        assertRefused(Map.of("known", "", "number", "W.11-X"), new byte[0], "berubah sementara");

        correct(
                        Map.of(
                                "known",
                                "1",
                                "number",
                                right,
                                "validUntil",
                                TODAY.plusYears(3).toString()),
                        new byte[0])
                .andExpect(redirectedUrl("/pengukuhan"));
        codePage().andExpect(content().string(containsString(right)));
    }

    @Test
    void ofTwoCorrectionsInTheSameMomentOneIsRefused() throws Exception {
        var together = new CyclicBarrier(2);
        var people = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<Integer>();
            for (var answer : people.invokeAll(List.<Callable<Integer>>of(
                    () -> correctWith(together, "W.11-SATU-"), () -> correctWith(together, "W.11-DUA-")))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(302, 422);
        } finally {
            people.shutdownNow();
        }
    }

    private int correctWith(CyclicBarrier together, String number) throws Exception {
        together.await();
        return correct(Map.of("number", number + batch.substring(0, 8)), new byte[0])
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void onlyTheSecretariatCorrectsIt() throws Exception {
        correctAs("kakanim-" + OFFICE, Map.of("number", "W.11-X"), new byte[0]).andExpect(status().isForbidden());
        browser.perform(get("/pengukuhan/" + UUID.randomUUID() + "/sk").with(as("tu-banten")))
                .andExpect(status().isNotFound());
    }
}
