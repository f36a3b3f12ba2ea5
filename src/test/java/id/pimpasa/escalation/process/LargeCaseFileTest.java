package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.application.CaseEvidence;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file that is too large for the case file, sent by a real browser's request: only a real server refuses to read it. */
@PimpasaTest
class LargeCaseFileTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String BOUNDARY = "batas-berkas";

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Reports reports;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private CaseEvidence evidence;

    @Value("${pimpasa.demo.password}")
    private String password;

    private ReportId report;

    @BeforeEach
    void signIn() throws Exception {
        var escalation = Escalation.staffed(driver, reports, accounts);
        report = escalation.received(ReportMother.critical());
        var token = page("/masuk").select("input[name=_csrf]").val();
        send(request("/masuk")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + Escalation.INTEL + "&password=" + encoded(password)
                        + "&_csrf=" + encoded(token))));
    }

    @Test
    void aFileBeyondTheLimitIsRefusedWithASentenceOnThePage() throws Exception {
        assertThat(problemAfterSending(11)).contains("paling besar 10 MB").contains("Perkecil");
        assertThat(evidence.of(report)).isEmpty();
    }

    @Test
    void filesThatAreTogetherBeyondTheLimitAreRefusedLikewise() throws Exception {
        assertThat(problemAfterSending(9, 9, 9, 9))
                .contains("paling besar 10 MB")
                .contains("Perkecil");
    }

    private String problemAfterSending(int... megabytes) throws Exception {
        var form = page("/laporan/" + report + "/berkas")
                .select("form[enctype=multipart/form-data]")
                .first();
        var token = form.select("input[name=_csrf]").val();
        var answer = send(request(form.attr("action"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArrays(body(token, megabytes))));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body()).select(".note.bad").text();
    }

    private static List<byte[]> body(String token, int... megabytes) {
        var parts = new ArrayList<byte[]>();
        parts.add(
                text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n"));
        for (int size : megabytes) {
            parts.add(text(
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"foto.jpg\"\r\n"
                            + "Content-Type: image/jpeg\r\n\r\n"));
            parts.add(new byte[size * MEGABYTE]);
            parts.add(text("\r\n"));
        }
        parts.add(text("--" + BOUNDARY + "--\r\n"));
        return parts;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(send(request(path)).body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Accept", "text/html");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
