package id.pimpasa.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo after its first start, before anybody has worked in it. */
@ExtendWith(DemoApplication.class)
// One after the other on one demo: the browser changes what its story has told.
@Execution(ExecutionMode.SAME_THREAD)
@Order(1)
class DemoStoryIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kakanwil",
                "kabid-intel",
                "tu",
                "kakanim-tangerang",
                "kakanim-serang",
                "kakanim-cilegon",
                "intel-tangerang",
                "intel-serang",
                "intel-cilegon"
            })
    void everyPositionHasWorkOfItsOwn(String user, PackagedApplication demo) throws IOException {
        assertThat(openTasks(demo, user)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tangerang", "serang", "cilegon"})
    void everyKanimHasNineOfficersAndWorkForThem(String office, PackagedApplication demo) throws IOException {
        var officers = officersOf(office);
        var busy = new ArrayList<String>();
        for (var officer : officers) {
            assertThat(get(demo, officer, "/engine-rest/task/count?candidateGroup=pimpasa-" + office)
                            .has("count"))
                    .as("%s signs in", officer)
                    .isTrue();
            if (!openTasks(demo, officer).isEmpty()) {
                busy.add(officer);
            }
        }
        assertThat(busy).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CRITICAL", "HIGH", "MEDIUM", "LOW"})
    void everyLevelOfRiskOccursAmongOpenReports(String level, PackagedApplication demo) throws IOException {
        var open = JSON.readTree(demo.post(
                        "/engine-rest/process-instance/count",
                        "admin",
                        DemoApplication.PASSWORD,
                        JSON.writeValueAsString(Map.of(
                                "processDefinitionKey",
                                "reportEscalation",
                                "variables",
                                List.of(Map.of("name", "riskLevel", "operator", "eq", "value", level)))))
                .body());
        assertThat(open.path("count").asInt()).isPositive();
    }

    @Test
    void nothingIsBroken(PackagedApplication demo) throws IOException {
        assertThat(get(demo, "admin", "/engine-rest/incident/count")
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(demo.output()).doesNotContain("The story finds no").doesNotContain("The story leaves out");
    }

    @Test
    void twoOfficersGoTogetherToTheVillageThatTheyShare(PackagedApplication demo) throws IOException, SQLException {
        assertThat(demo.database().number("SELECT count(*) FROM pimpasa.visit_companion"))
                .isPositive();
    }

    @Test
    void fewDeadlinesAreMissed(PackagedApplication demo) throws IOException {
        var all = count(demo, "/engine-rest/task/count");
        var late = count(demo, "/engine-rest/task/count?dueBefore=" + now());
        assertThat(late).isPositive().isLessThan(all / 3);
    }

    private static String now() {
        var format = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
        return URLEncoder.encode(format.format(OffsetDateTime.now(ZoneOffset.UTC)), StandardCharsets.UTF_8);
    }

    private static int count(PackagedApplication demo, String path) throws IOException {
        return get(demo, "admin", path).path("count").asInt();
    }

    private static List<String> openTasks(PackagedApplication demo, String user) throws IOException {
        var tasks = new ArrayList<String>();
        for (var mine : List.of("candidateUser=", "assignee=")) {
            get(demo, user, "/engine-rest/task?" + mine + user)
                    .forEach(task -> tasks.add(task.path("name").asText()));
        }
        return tasks;
    }

    private static List<String> officersOf(String office) {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(number -> "pimpasa-%s-%02d".formatted(office, number))
                .toList();
    }

    private static JsonNode get(PackagedApplication demo, String user, String path) throws IOException {
        var answer = demo.get(path, user, DemoApplication.PASSWORD);
        assertThat(answer.statusCode())
                .as("%s as %s: %s", path, user, answer.body())
                .isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
