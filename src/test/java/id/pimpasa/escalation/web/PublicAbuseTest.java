package id.pimpasa.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.domain.ReportRepository;
import id.pimpasa.platform.web.CallCounter;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.TestClock;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Floods, guesses and hostile input at the public entrances. */
@PimpasaTest
class PublicAbuseTest {

    private static final String REPORTS = "/api/public/reports";

    @Autowired
    private MockMvc http;

    @Autowired
    private ReportRepository reports;

    @Autowired
    private PublicLimits limits;

    @Autowired
    private FormStamp stamp;

    @Autowired
    private CallCounter calls;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private static MockHttpServletRequestBuilder from(String address, MockHttpServletRequestBuilder request) {
        return request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
    }

    private static MockHttpServletRequestBuilder json(String body) {
        return post(REPORTS).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static String report(String narrative) {
        return "{\"villageCode\": \"" + ReportMother.LONTAR + "\", \"narrative\": \"" + narrative
                + "\", \"identityMode\": \"ANONYMOUS\"}";
    }

    private MockHttpServletRequestBuilder form(String key, String stampOfKey) {
        return post("/lapor")
                .param("villageCode", ReportMother.LONTAR.value())
                .param("key", key)
                .param("stamp", stampOfKey)
                .param("narrative", "Tetangga saya diajak sponsor ke luar negeri.")
                .param("identityMode", "ANONYMOUS");
    }

    private void flood(String address) throws Exception {
        for (int call = 0; call < limits.reportsPerHour(); call++) {
            http.perform(from(address, json("{}"))).andExpect(status().isBadRequest());
        }
    }

    @Test
    void inAFloodAProgramGoesOnWhenItProvesItsWorkAndOnceWithEachProof() throws Exception {
        flood("198.51.100.21");
        var refused = http.perform(from("198.51.100.21", json(report("Laporan dalam banjir kiriman."))))
                .andExpect(status().isTooManyRequests())
                .andExpect(jsonPath("$.bits").value(limits.proofBits()));
        var proof = proof(challengeOf(refused));
        http.perform(from(
                        "198.51.100.21",
                        json(report("Laporan dalam banjir kiriman.")).header("Proof-Of-Work", proof)))
                .andExpect(status().isCreated());
        http.perform(from("198.51.100.21", json(report("Laporan berikutnya.")).header("Proof-Of-Work", proof)))
                .andExpect(status().isTooManyRequests());
    }

    @Test
    void aProofIsUsedOnceAlsoWhenTheHourTurns() throws Exception {
        var now = clock.instant();
        var turn = now.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(2));
        clock.advance(Duration.between(now, turn.minusSeconds(60)));
        flood("198.51.100.27");
        var proof =
                proof(challengeOf(http.perform(from("198.51.100.27", json(report("Laporan sebelum pukul penuh."))))));
        http.perform(from(
                        "198.51.100.27",
                        json(report("Laporan sebelum pukul penuh.")).header("Proof-Of-Work", proof)))
                .andExpect(status().isCreated());
        clock.advance(Duration.ofMinutes(2));
        flood("198.51.100.27");
        http.perform(from(
                        "198.51.100.27",
                        json(report("Laporan sesudah pukul penuh.")).header("Proof-Of-Work", proof)))
                .andExpect(status().isTooManyRequests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "x:1", "1.2.3:4", "9999999999999.a.b:1"})
    void aMadeUpProofIsNone(String proof) throws Exception {
        var address = "198.51.101." + (100 + proof.length());
        flood(address);
        http.perform(from(address, json(report("Laporan palsu buktinya.")).header("Proof-Of-Work", proof)))
                .andExpect(status().isTooManyRequests());
    }

    private static String challengeOf(ResultActions refused) throws Exception {
        return JsonPath.read(refused.andReturn().getResponse().getContentAsString(), "$.challenge");
    }

    private String proof(String challenge) {
        return LongStream.iterate(0, number -> number + 1)
                .mapToObj(number -> challenge + ":" + number)
                .filter(this::isWorked)
                .findFirst()
                .orElseThrow();
    }

    private boolean isWorked(String proof) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(proof.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).bitLength() <= 256 - limits.proofBits();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void inAFloodAPersonWithoutScriptsGoesOnWhenTheFormWasReadForLonger() throws Exception {
        flood("198.51.100.22");
        var key = UUID.randomUUID().toString();
        var stampOfKey = stamp.issue(key);
        http.perform(from("198.51.100.22", form(key, stampOfKey)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("tunggu setengah menit")));
        clock.advance(limits.youngestFormInFlood());
        http.perform(from("198.51.100.22", form(key, stampOfKey)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("sudah kami terima")));
    }

    @Test
    void outsideAFloodWhoeverWasTooFastSendsAgainAtOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        clock.advance(Duration.ofSeconds(1));
        var stampOfKey = stamp.issue(key);
        clock.advance(Duration.ofSeconds(-1));
        http.perform(from("198.51.100.25", form(key, stampOfKey)))
                .andExpect(status().isBadRequest())
                .andExpect(
                        content().string(containsString("terlalu cepat. Tulisan Anda masih ada; kirim sekali lagi.")));
        clock.advance(limits.youngestForm().plusSeconds(1));
        http.perform(from("198.51.100.25", form(key, stampOfKey))).andExpect(status().isOk());
    }

    @Test
    void aFloodOverOneVillageFromManyAddressesAsksForPainsAndNeverShutsIt() throws Exception {
        var village = "{\"villageCode\": \"36.04.13.2998\"}";
        for (int call = 0; call <= limits.villagePerHour(); call++) {
            http.perform(from("203.0.113." + call % 250, json(village)));
        }
        http.perform(from("203.0.113.251", json(village)))
                .andExpect(status().isTooManyRequests())
                .andExpect(jsonPath("$.challenge").isNotEmpty());
        http.perform(from("203.0.113.251", json(report("Laporan dari desa lain."))))
                .andExpect(status().isCreated());
    }

    @Test
    void aFormIsGoodForItsOwnKeyAndForADay() throws Exception {
        var key = UUID.randomUUID().toString();
        var stampOfKey = stamp.issue(key);
        http.perform(from("198.51.100.23", form("kunci-lain", stampOfKey))).andExpect(status().isBadRequest());
        http.perform(from("198.51.100.23", form(key, "9.abc"))).andExpect(status().isBadRequest());
        clock.advance(limits.oldestForm().plus(Duration.ofMinutes(1)));
        http.perform(from("198.51.100.23", form(key, stampOfKey)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Tulisan Anda masih ada")));
    }

    @Test
    void aNetworkThatNeverEndsIsRefused() throws Exception {
        for (int call = 0; call < limits.mostReportsPerHour(); call++) {
            http.perform(from("198.51.100.24", json("{}")));
        }
        var before = reports.count();
        http.perform(from("198.51.100.24", json(report("Laporan setelah ribuan."))))
                .andExpect(status().isTooManyRequests())
                .andExpect(jsonPath("$.challenge").doesNotExist());
        assertThat(reports.count()).isEqualTo(before);
    }

    @Test
    void whoeverSearchesVillagesWithoutEndIsAskedToWaitAndKeepsTheWord() throws Exception {
        for (int search = 0; search < limits.searchesPerHour(); search++) {
            calls.count("search", "198.51.100.28");
        }
        http.perform(from("198.51.100.28", get("/lapor").param("desa", "lontar")))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString("menit lagi")))
                .andExpect(content().string(containsString("value=\"lontar\"")));
        http.perform(from("198.51.100.29", get("/lapor").param("desa", "lontar")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Lontar")));
    }

    @Test
    void aReceiptIsNotFoundByGuessing() throws Exception {
        int looked = 0;
        for (int guess = 0; guess < 1000; guess++) {
            var answer = http.perform(from(
                            "198.51.100.25",
                            post(REPORTS + "/status")
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content("{\"receipt\": \"%016d\"}".formatted(guess))))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isIn(404, 429);
            looked += answer.getStatus() == 404 ? 1 : 0;
        }
        assertThat(looked).isEqualTo(limits.wrongReceiptsPerHour());
    }

    @Test
    void whenTheWholeWorldGuessesEachAddressHasOneTryAndReportersStillRead() throws Exception {
        var receipt = JsonPath.<String>read(
                http.perform(json(report("Laporan yang hendak ditebak orang.")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.receipt");
        for (int guess = 0; guess < limits.guessesPerHour(); guess++) {
            calls.count("guess", "everybody");
        }
        http.perform(from("203.0.114.1", standing("0000 0000 0000 5724"))).andExpect(status().isNotFound());
        http.perform(from("203.0.114.1", standing("0000 0000 0000 5724"))).andExpect(status().isTooManyRequests());
        http.perform(from("203.0.114.2", standing(receipt))).andExpect(status().isOk());
        http.perform(from("203.0.114.2", standing("0000 0000 0000 5725"))).andExpect(status().isNotFound());
        http.perform(from("203.0.114.2", standing(receipt))).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder standing(String receipt) {
        return post(REPORTS + "/status")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"receipt\": \"" + receipt + "\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE pimpasa.report; --",
                "' OR '1'='1",
                "<script>alert(1)</script>",
                "${7*7} #{7*7} [[${7*7}]] __${7*7}__",
                "../../../../etc/passwd\u0000"
            })
    void hostileTextInEveryFieldIsTextAndNothingElse(String hostile) throws Exception {
        var key = UUID.randomUUID().toString();
        var before = reports.count();
        var accepted = http.perform(form(key, stamp.issue(key))
                        .param("narrative", "Cerita: " + hostile)
                        .param("reporterName", hostile)
                        .param("reporterContact", hostile))
                .andReturn()
                .getResponse();
        assertThat(accepted.getStatus()).isEqualTo(200);
        assertThat(reports.count()).isEqualTo(before + 1);
        for (var field : new String[] {"villageCode", "indicators", "suspectedDepartureDate", "identityMode", "key"}) {
            var answer = http.perform(post("/lapor")
                            .param("villageCode", field.equals("villageCode") ? hostile : ReportMother.LONTAR.value())
                            .param("narrative", hostile)
                            .param(field, hostile))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(answer.getContentAsString()).doesNotContain("<script>alert", "49 49");
        }
        http.perform(get("/lapor").param("desa", hostile)).andExpect(status().isOk());
        http.perform(from("198.51.100.26", post("/lacak").param("tanda", hostile)))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lapor", REPORTS})
    void anUploadOf200MegabytesIsRefusedBeforeItIsSent(String path) throws Exception {
        try (var socket = new Socket("localhost", port)) {
            var head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 209715200\r\nContent-Type: "
                    + (path.equals(REPORTS) ? "application/json" : "multipart/form-data; boundary=x")
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).contains("413");
        }
    }
}
