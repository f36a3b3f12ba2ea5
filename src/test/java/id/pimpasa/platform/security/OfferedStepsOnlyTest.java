package id.pimpasa.platform.security;

import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody works on a step or reads it to whom it was not offered, whatever rights the person has in the engine. */
@PimpasaTest
class OfferedStepsOnlyTest {

    private static final String ADMIN = "admin";
    private static final String HEAD = user("kakanim-serang");
    private static final String STRANGER = user("kakanim-cilegon");
    private static final UserId COLLEAGUE = new UserId("plh-kakanim-serang");

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private HumanTasks tasks;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Value("${pimpasa.demo.password}")
    private String password;

    private String batch;
    private String task;

    @BeforeEach
    void nominate() {
        walk.openOffices();
        accounts.create(new NewAccount(COLLEAGUE, "Pelaksana", "Harian", "plh@pimpasa.test", Set.of("kakanim-serang")));
        batch = walk.nominate("serang", List.of(walk.candidate("serang", 50)));
        task = waiting().id();
    }

    @Test
    void anAdministratorTakesNoStep() {
        assertThat(call(ADMIN, "claim", Map.of("userId", ADMIN)).getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(call(ADMIN, "assignee", Map.of("userId", ADMIN)).getBody())
                .contains("tidak ditawarkan kepada akun admin");

        assertThat(waiting().assignee()).isEmpty();
        assertThatNothingIsShownTo(ADMIN);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /identity-links",
        "POST, /identity-links/delete",
        "POST, /delegate",
        "PUT, ''",
    })
    void anAdministratorOffersNoStep(String method, String what) {
        var body = Map.of("userId", ADMIN, "type", "candidate", "assignee", ADMIN, "owner", ADMIN);

        assertThat(exchange(ADMIN, HttpMethod.valueOf(method), what, body).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void anAdministratorGivesAStepToNobodyOfAnotherOffice() {
        assertThat(assign(STRANGER)).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThatNothingIsShownTo(STRANGER);
    }

    @Test
    void anAdministratorGivesAStuckStepBackOrToOneOfItsGroup() {
        assertThat(call(HEAD, "claim", Map.of("userId", HEAD)).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);

        assertThat(assign(COLLEAGUE.value())).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(waiting().assignee()).contains(COLLEAGUE);
        assertThat(call(ADMIN, "unclaim", Map.of()).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(waiting().assignee()).isEmpty();
        assertThat(call(HEAD, "claim", Map.of("userId", HEAD)).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    void whoseNameStandsOnAStepThatIsNotOfferedReadsAndDecidesNothing() {
        jdbc.sql("UPDATE act_ru_task SET assignee_ = 'admin' WHERE id_ = ?")
                .param(task)
                .update();

        assertThatNothingIsShownTo(ADMIN);
        assertThat(call(ADMIN, "submit-form", decision()).getBody()).contains("bukan untuk kelompok Anda");
        assertThat(waiting().id()).isEqualTo(task);
    }

    @Test
    void whoWasGivenAStepByTheApplicationWorksOnItAndTheGroupLooksOn() {
        tasks.assign(task, new UserId(STRANGER));

        assertThat(shownTo(STRANGER)).contains("candidates");
        assertThat(shownTo(HEAD)).contains("candidates");
        tasks.release(task);
        assertThatNothingIsShownTo(STRANGER);
    }

    @Test
    void aStepThatOneHasTakenIsThatOnesAlone() {
        assertThat(shownTo(COLLEAGUE.value())).contains("candidates");

        call(HEAD, "claim", Map.of("userId", HEAD));

        assertThat(shownTo(HEAD)).contains("candidates");
        assertThatNothingIsShownTo(COLLEAGUE.value());
        assertThat(call(COLLEAGUE.value(), "submit-form", decision()).getBody())
                .contains("sudah diambil oleh petugas lain");
    }

    @Test
    void whoLeavesAGroupLeavesTheStepsTakenInIt() {
        call(COLLEAGUE.value(), "claim", Map.of("userId", COLLEAGUE.value()));
        assertThat(waiting().assignee()).contains(COLLEAGUE);

        accounts.removeFromGroup(COLLEAGUE, "kakanim-serang");
        accounts.addToGroup(COLLEAGUE, "kakanim-cilegon");

        assertThat(waiting().assignee()).isEmpty();
        assertThatNothingIsShownTo(COLLEAGUE.value());
        assertThat(call(COLLEAGUE.value(), "submit-form", decision()).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        walk.endorse(batch, "serang", "APPROVE");
    }

    @Test
    void aHandoverGivesBackWhatTheSuccessorMayNotTake() {
        tasks.assign(task, COLLEAGUE);

        tasks.handOver(COLLEAGUE, new UserId(STRANGER));

        assertThat(waiting().assignee()).isEmpty();
    }

    @Test
    void aHandoverMovesWhatTheSuccessorMayTakeAndWhatWasGivenByName() {
        var officer = new UserId("petugas-bernama");
        var successor = new UserId("petugas-pengganti");
        tasks.assign(task, COLLEAGUE);
        tasks.handOver(COLLEAGUE, new UserId(HEAD));
        assertThat(waiting().assignee()).contains(new UserId(HEAD));

        tasks.assign(task, officer);
        tasks.handOver(officer, successor);

        assertThat(waiting().assignee()).contains(successor);
    }

    private HumanTask waiting() {
        return process.task(AppointmentWalk.KEY, batch, "userTask_endorseNomination");
    }

    private Map<String, Object> decision() {
        return Map.of("variables", Map.of());
    }

    private HttpStatusCode assign(String person) {
        return call(ADMIN, "assignee", Map.of("userId", person)).getStatusCode();
    }

    private ResponseEntity<String> call(String person, String what, Map<String, Object> body) {
        return exchange(person, HttpMethod.POST, "/" + what, body);
    }

    private ResponseEntity<String> exchange(String person, HttpMethod method, String what, Map<String, ?> body) {
        return http.withBasicAuth(person, password)
                .exchange("/engine-rest/task/" + task + what, method, new HttpEntity<>(body), String.class);
    }

    private String shownTo(String person) {
        return http.withBasicAuth(person, password)
                .getForObject("/engine-rest/task/" + task + "/form-variables", String.class);
    }

    private void assertThatNothingIsShownTo(String person) {
        assertThat(shownTo(person)).doesNotContain("candidates").doesNotContain("Calon Petugas");
    }
}
