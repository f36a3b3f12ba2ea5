package id.pimpasa.platform.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the engine's web applications as a browser gets them. */
@PimpasaTest
class WebappPagesTest {

    private static final UserId OFFICER = new UserId("webapp-officer");
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final Pattern NONCE_OF_POLICY = Pattern.compile("'nonce-([^']+)'");
    private static final int READERS = 8;
    private static final int LOADS_PER_READER = 50;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Value("${pimpasa.demo.password}")
    private String password;

    @BeforeEach
    void signIn() throws IOException, InterruptedException {
        accounts.create(new NewAccount(OFFICER, "Petugas", "Web", "web@pimpasa.test", Set.of("pimpasa-serang")));
        var token =
                Jsoup.parse(get("/masuk").body()).select("input[name=_csrf]").val();
        var form = "username=" + OFFICER + "&password=" + encoded(password) + "&_csrf=" + encoded(token);
        var answer = browser.send(
                request("/masuk")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).doesNotContain("gagal"));
    }

    @Test
    void everyPageCarriesTheNonceOfItsOwnPolicyWhenManyLoadAtOnce() throws Exception {
        var readers = Executors.newFixedThreadPool(READERS);
        try {
            var loads = new ArrayList<Callable<Boolean>>();
            Stream.generate(() -> (Callable<Boolean>) this::scriptsAreAllowed)
                    .limit((long) READERS * LOADS_PER_READER)
                    .forEach(loads::add);
            var blank = 0;
            for (var load : readers.invokeAll(loads)) {
                blank += load.get() ? 0 : 1;
            }
            assertThat(blank).as("pages whose scripts the browser would block").isZero();
        } finally {
            readers.shutdown();
        }
    }

    private boolean scriptsAreAllowed() throws IOException, InterruptedException {
        var page = get(TASKLIST);
        assertThat(page.statusCode()).isEqualTo(200);
        var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        var nonce = NONCE_OF_POLICY.matcher(policy);
        assertThat(nonce.find()).as("nonce in %s", policy).isTrue();
        var scripts = Jsoup.parse(page.body()).select("script").eachAttr("nonce");
        assertThat(scripts).isNotEmpty();
        return Set.copyOf(scripts).equals(Set.of(nonce.group(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void servesTheApplicationsOwnSettingsInPlaceOfTheShippedOnes(String app) throws Exception {
        assertThat(get("/camunda/app/" + app + "/scripts/config.js").body()).contains("vendor: 'PIMPASA'");
        assertThat(get("/camunda/app/" + app + "/styles/user-styles.css").body())
                .contains("brand.css");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void servesEveryScriptThatTheSettingsName(String app) throws Exception {
        for (var script : scriptsOf(app)) {
            var answer = get(URI.create("/camunda/app/" + app + "/")
                    .resolve(script + ".js")
                    .toString());
            assertThat(answer.statusCode()).as(script).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).as(script).hasValue("text/javascript");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/lib/deps.js?bust=7.24.0",
                "/camunda/app/tasklist/camunda-tasklist-bootstrap.css?bust=7.24.0",
                "/camunda/assets/glyphicons-halflings-regular.woff2?bust=7.24.0",
                "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js?bust=7.24.0"
            })
    void whatTheEngineShipsIsFetchedOnce(String file) throws Exception {
        var answer = get(file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(cacheControl(answer)).contains("max-age=31536000", "private", "immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/tasklist/scripts/opening.js?bust=7.24.0",
                "/camunda/app/tasklist/locales/id.json",
                "/camunda/app/pimpasa/brand.css",
                "/forms/outreach/report-visit.html",
                "/css/pimpasa.css",
                "/js/evidence-upload.js"
            })
    void whatTheApplicationBringsIsFetchedAgainOnlyIfItHasChanged(String file) throws Exception {
        var answer = get(file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(cacheControl(answer)).contains("no-cache").doesNotContain("no-store");
        var tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(getUnless(tag, file).statusCode()).isEqualTo(304);
        assertThat(getUnless("W/\"another\"", file).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TASKLIST,
                "/",
                "/lapor",
                "/camunda/lib/none.js?bust=7.24.0",
                "/camunda/api/engine/engine/default/filter?bust=7.24.0"
            })
    void pagesAnswersAndRefusalsAreNeverKept(String path) throws Exception {
        assertThat(cacheControl(get(path))).contains("no-store");
    }

    @Test
    void aFileThatIsRefusedWithoutASessionIsNotKept() throws Exception {
        var stranger = HttpClient.newHttpClient();
        var answer = stranger.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/camunda/lib/deps.js?bust=7.24.0"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(cacheControl(answer)).contains("no-store");
    }

    private static String cacheControl(HttpResponse<?> answer) {
        return String.join(", ", answer.headers().allValues("Cache-Control"));
    }

    private HttpResponse<String> getUnless(String tag, String path) throws IOException, InterruptedException {
        return browser.send(request(path).header("If-None-Match", tag).build(), BodyHandlers.ofString());
    }

    private List<String> scriptsOf(String app) throws IOException, InterruptedException {
        var settings = get("/camunda/app/" + app + "/scripts/config.js").body();
        return Pattern.compile("'((?:\\.\\./pimpasa|scripts)/[\\w-]+)'")
                .matcher(settings)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*;q=0.8");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
