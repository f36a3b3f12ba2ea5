package id.pimpasa.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.domain.ReportRepository;
import id.pimpasa.testsupport.PimpasaTest;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The JSON contract of reports: what is accepted once, what is refused, and how it is said. */
@PimpasaTest
class PublicReportsApiTest {

    private static final String REPORTS = "/api/public/reports";
    private static final String STATUS = "/api/public/reports/status";
    private static final String REPORT = """
            {"villageCode": "%s", "narrative": "%s", "indicators": ["RECRUITER_IN_VILLAGE"],
             "identityMode": "ANONYMOUS"}
            """;

    @Autowired
    private MockMvc http;

    @Autowired
    private ReportRepository reports;

    private static String report(String narrative) {
        return REPORT.formatted(ReportMother.LONTAR, narrative);
    }

    private static MockHttpServletRequestBuilder json(String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static MockHttpServletRequestBuilder from(String address, MockHttpServletRequestBuilder request) {
        return request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
    }

    private String receiptOf(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.receipt");
    }

    @Test
    void acceptsAReportAndTellsItsStandingToWhoHasTheReceipt() throws Exception {
        var accepted = http.perform(json(REPORTS, report("Ada calo menawarkan kerja ke Kamboja.")))
                .andExpect(status().isCreated())
                .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("no-store")))
                .andExpect(header().doesNotExist("Set-Cookie"));

        http.perform(json(STATUS, "{\"receipt\": \"" + receiptOf(accepted) + "\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("RECEIVED"))
                .andExpect(jsonPath("$.updatedAt").isNotEmpty())
                .andExpect(jsonPath("$.messages[0].text").value("Laporan Anda sudah kami terima."));
    }

    @Test
    void theSameKeyGivesTheSameReportAndReceipt() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = receiptOf(
                http.perform(json(REPORTS, report("Kiriman yang terulang.")).header("Idempotency-Key", key)));
        var before = reports.count();
        var second = http.perform(
                        json(REPORTS, report("Kiriman yang terulang.")).header("Idempotency-Key", key))
                .andExpect(status().isCreated());
        assertThat(receiptOf(second)).isEqualTo(first);
        assertThat(reports.count()).isEqualTo(before);
    }

    @Test
    void theSameKeySentAtTheSameMomentIsOneReport() throws Exception {
        var key = UUID.randomUUID().toString();
        var before = reports.count();
        Callable<String> submission = () -> receiptOf(
                http.perform(json(REPORTS, report("Kiriman serentak.")).header("Idempotency-Key", key)));
        var threads = Executors.newFixedThreadPool(4);
        try {
            var receipts = threads.invokeAll(
                    IntStream.range(0, 4).mapToObj(number -> submission).toList());
            for (var receipt : receipts) {
                assertThat(receipt.get()).isEqualTo(receipts.get(0).get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(reports.count()).isEqualTo(before + 1);
    }

    @Test
    void refusesAKeyThatCameWithAnotherReport() throws Exception {
        var key = UUID.randomUUID().toString();
        http.perform(json(REPORTS, report("Laporan yang pertama.")).header("Idempotency-Key", key));
        http.perform(json(REPORTS, report("Laporan yang kedua.")).header("Idempotency-Key", key))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                        | villageCode
                    {"villageCode": "nonsense"}                               | villageCode
                    {"villageCode": "36.04.13.2999", "narrative": "Cerita yang cukup panjang.", "identityMode": "OPEN"} | villageCode
                    {"villageCode": "31.73.01.1001", "narrative": "Cerita yang cukup panjang.", "identityMode": "OPEN"} | villageCode
                    {"villageCode": "36.04.13.2007", "narrative": "Cerita yang cukup panjang."} | identityMode
                    {"villageCode": "36.04.13.2007", "narrative": "pendek", "identityMode": "OPEN"} | narrative
                    {"villageCode": "36.04.13.2007", "narrative": "Cerita yang cukup panjang.", "identityMode": "OPEN", "suspectedDepartureDate": "2020-01-01"} | suspectedDepartureDate
                    {"villageCode": "36.04.13.2007", "narrative": "Cerita yang cukup panjang.", "identityMode": "OPEN", "suspectedDepartureDate": "besok"} | suspectedDepartureDate
                    {"villageCode": "36.04.13.2007", "narrative": "Cerita yang cukup panjang.", "identityMode": "OPEN", "suspectedDepartureDate": "+300000-01-01"} | suspectedDepartureDate
                    {"villageCode": "36.04.13.2007", "narrative": "Cerita yang cukup panjang.", "identityMode": "OPEN", "suspectedDepartureDate": "+999999999-12-31"} | suspectedDepartureDate
                    {"villageCode": "36.04.13.2007", "narrative": "Cerita yang cukup panjang.", "identityMode": "OPEN", "indicators": ["NONSENSE"]} | indicators
                    """)
    void saysWhichFieldIsWrong(String body, String field) throws Exception {
        http.perform(json(REPORTS, body))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "{\"narrative\": {}}", "<xml/>"})
    void answersNonsenseAsAProblem(String body) throws Exception {
        http.perform(json(REPORTS, body))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void answersOtherKindsOfCallsAsProblems() throws Exception {
        http.perform(get(REPORTS))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        http.perform(post(REPORTS).contentType(MediaType.TEXT_PLAIN).content("halo"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void refusesWhatIsLargerThanAReportCanBe() throws Exception {
        http.perform(json(REPORTS, report("a".repeat(70_000))))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/public/report%73", "/api/publi%63/reports/status", "/%6Capor", "/laca%6B/tambahan"})
    void noSpellingOfAnAddressTakesMoreThanAReportCanBe(String address) throws Exception {
        http.perform(post(URI.create(address))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(report("a".repeat(70_000))))
                .andExpect(status().isPayloadTooLarge());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"receipt\": \"1234\"}", "{\"receipt\": \"0000 0000 0000 0000 0000\"}"})
    void knowsNothingOfAnUnknownReceipt(String question) throws Exception {
        http.perform(from("198.51.100.1", json(STATUS, question)))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void endsGuessingAndSaysWhenToComeBack() throws Exception {
        for (int guess = 0; guess < 60; guess++) {
            http.perform(from("198.51.100.2", json(STATUS, "{\"receipt\": \"1\"}")))
                    .andExpect(status().isNotFound());
        }
        http.perform(from("198.51.100.2", json(STATUS, "{\"receipt\": \"1\"}")))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void endsAFloodFromOneAddress() throws Exception {
        for (int call = 0; call < 100; call++) {
            http.perform(from("198.51.100.3", json(REPORTS, "{}"))).andExpect(status().isBadRequest());
        }
        http.perform(from("198.51.100.3", json(REPORTS, report("Laporan yang ke-101."))))
                .andExpect(status().isTooManyRequests());
    }

    @Test
    void whoeverCallsInAnotherWayReadsInIndonesianHow() throws Exception {
        http.perform(get("/api/public/reports/status"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(jsonPath("$.detail").value("Panggil alamat ini dengan POST."));
        http.perform(post("/api/public/reports")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("halo"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.title").value("Kiriman bukan JSON"));
    }
}
