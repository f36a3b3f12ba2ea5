package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What people of two offices find in their task lists, and taking a task and giving it back, as Tasklist does it. */
@PimpasaTest
class TaskListTest {

    private static final UserId COLLEAGUE = new UserId("escalation-colleague");
    private static final UserId STRANGER = new UserId("escalation-stranger");

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports reports;

    @Autowired
    private Accounts accounts;

    @Value("${pimpasa.demo.password}")
    private String password;

    private String task;

    @BeforeEach
    void receiveACriticalReport() {
        var escalation = Escalation.staffed(driver, reports, accounts);
        accounts.create(new NewAccount(COLLEAGUE, "Rekan", "Serang", "rekan@pimpasa.test", Set.of("intel-serang")));
        accounts.create(new NewAccount(STRANGER, "Orang", "Lain", "lain@pimpasa.test", Set.of("intel-cilegon")));
        var report = escalation.received(ReportMother.critical());
        task = driver.task(ReportEscalationProcess.KEY, report.toString(), Elements.ASSESS_REPORT)
                .id();
    }

    @Test
    void offersTheFiltersInTheOrderOfAWorkingDay() {
        assertThat(filters(Escalation.INTEL).stream()
                        .map(filter -> filter.path("name").asText()))
                .containsExactly("Tugas saya", "Tugas kantor saya", "Lewat tenggat", "Kritis");
    }

    @Test
    void showsATaskToItsOfficeOnly() {
        assertThat(tasksIn("Kritis", Escalation.INTEL)).contains(task);
        assertThat(tasksIn("Tugas kantor saya", Escalation.INTEL)).contains(task);
        assertThat(tasksIn("Kritis", STRANGER)).doesNotContain(task);
        assertThat(post(STRANGER, "/task/" + task + "/claim", claimBy(STRANGER)))
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void aTakenTaskIsMineUntilIGiveItBack() {
        assertThat(post(Escalation.INTEL, "/task/" + task + "/claim", claimBy(Escalation.INTEL)))
                .isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(tasksIn("Tugas saya", Escalation.INTEL)).contains(task);
        assertThat(tasksIn("Tugas kantor saya", COLLEAGUE)).doesNotContain(task);

        assertThat(post(COLLEAGUE, "/task/" + task + "/unclaim", "{}")).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post(Escalation.INTEL, "/task/" + task + "/unclaim", "{}")).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(tasksIn("Tugas kantor saya", COLLEAGUE)).contains(task);
    }

    private static String claimBy(UserId user) {
        return "{\"userId\":\"" + user + "\"}";
    }

    private List<JsonNode> filters(UserId user) {
        var filters = as(user).getForObject("/engine-rest/filter?resourceType=Task", JsonNode.class);
        return StreamSupport.stream(filters.spliterator(), false)
                .sorted((one, other) -> Integer.compare(position(one), position(other)))
                .toList();
    }

    private static int position(JsonNode filter) {
        return filter.path("properties").path("priority").asInt();
    }

    private List<String> tasksIn(String name, UserId user) {
        var filter = filters(user).stream()
                .filter(each -> each.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
        var tasks =
                as(user).getForObject("/engine-rest/filter/" + filter.path("id").asText() + "/list", JsonNode.class);
        return tasks.findValuesAsText("id");
    }

    private HttpStatus post(UserId user, String path, String body) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return (HttpStatus)
                as(user).exchange("/engine-rest" + path, HttpMethod.POST, new HttpEntity<>(body, headers), String.class)
                        .getStatusCode();
    }

    private TestRestTemplate as(UserId user) {
        return http.withBasicAuth(user.value(), password);
    }
}
