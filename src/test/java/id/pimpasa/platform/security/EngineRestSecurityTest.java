package id.pimpasa.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The engine's REST API answers nobody without credentials, and gives an officer only the officer's work. */
@PimpasaTest
class EngineRestSecurityTest {

    private static final UserId OFFICER = new UserId("rest-officer");

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private IdentityService identityService;

    @Value("${pimpasa.demo.password}")
    private String password;

    @BeforeEach
    void openAccount() {
        accounts.create(new NewAccount(OFFICER, "Petugas", "REST", "rest@pimpasa.test", Set.of("pimpasa-serang")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest",
                "/engine-rest/",
                "/engine-rest/task",
                "//engine-rest/task",
                "/engine-rest//task",
                "/./engine-rest/task",
                "/x/../engine-rest/task",
                "/engine-rest;x=1/task",
                "/engine-rest/task;x=1",
                "/%65ngine-rest/task",
                "/ENGINE-REST/task",
                "/engine-rest/engine",
                "/engine-rest/engine/default/task",
                "/camunda/api/engine/engine/default/task"
            })
    void answers401WithoutCredentials(String path) throws IOException {
        assertThat(statusLineOf(path)).startsWith("HTTP/1.1 401");
    }

    @Test
    void answers401ToAWrongPassword() {
        // Another account, because the engine makes one wait after a wrong password.
        var answer = http.withBasicAuth("nobody", "salah").getForEntity("/engine-rest/task", String.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void answersASignedInOfficer() {
        var answer = http.withBasicAuth(OFFICER.value(), password).getForEntity("/engine-rest/task", String.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void refusesAPasswordAsSoonAsItIsChanged() {
        var mover = new UserId("rest-mover");
        accounts.create(new NewAccount(mover, "Petugas", "Pindah", "mover@pimpasa.test", Set.of("pimpasa-serang")));
        assertThat(statusOf(HttpMethod.GET, "/engine-rest/task", mover.value())).isEqualTo(HttpStatus.OK);

        var user = identityService.createUserQuery().userId(mover.value()).singleResult();
        user.setPassword("Kata-Sandi-Baru-9");
        identityService.saveUser(user);

        assertThat(statusOf(HttpMethod.GET, "/engine-rest/task", mover.value())).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /engine-rest/deployment/create",
        "POST, /engine-rest/user/create",
        "POST, /engine-rest/message",
        "POST, /engine-rest/task/x/complete",
        "POST, /engine-rest/task/x/variables",
        "PUT, /engine-rest/task/x/variables/riskLevel",
        "POST, /engine-rest/task/x/comment/create",
        "POST, /engine-rest/task/x/assignee",
        "POST, /engine-rest/process-definition/key/reportEscalation/start",
        "PUT, /engine-rest/process-instance/x/variables/riskLevel",
        "DELETE, /engine-rest/process-instance/x"
    })
    void refusesAnOfficerWhatIsNotTheOfficersWork(String method, String path) {
        assertThat(statusOf(HttpMethod.valueOf(method), path, OFFICER.value())).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /engine-rest/deployment/create",
        "POST, /engine-rest/task/x/complete",
        "PUT, /engine-rest/group/kakanim-serang/members/admin",
        "DELETE, /engine-rest/group/kakanim-serang/members/rest-officer",
        "DELETE, /engine-rest/group/kakanim-serang",
        "DELETE, /engine-rest/user/rest-officer",
        "POST, /engine-rest/user/create",
        "PUT, /engine-rest/user/rest-officer/credentials",
        "POST, /engine-rest/user/create/",
        "PUT, /engine-rest/user/rest-officer/credentials/",
        "DELETE, /engine-rest/user/rest-officer/",
        "POST, /engine-rest/task/x/complete/",
        "PUT, /engine-rest/engine/default/user/rest-officer/credentials"
    })
    void refusesEvenAnAdministrator(String method, String path) {
        assertThat(statusOf(HttpMethod.valueOf(method), path, "admin")).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void aPersonSetsTheOwnPasswordWithTheOldOne() {
        var owner = new UserId("rest-owner");
        accounts.create(new NewAccount(owner, "Petugas", "Pemilik", "pemilik@pimpasa.test", Set.of("pimpasa-serang")));

        assertThat(changePassword(owner, owner.value())).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(identityService.checkPassword(owner.value(), "Kata-Sandi-Baru-9"))
                .isTrue();
    }

    @Test
    void nobodySetsAnothersPasswordThroughACrookedSpelling() {
        assertThat(changePassword(new UserId("admin"), "rest%2Dofficer")).isEqualTo(HttpStatus.FORBIDDEN);
    }

    private HttpStatus changePassword(UserId caller, String account) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        var change = "{\"password\": \"Kata-Sandi-Baru-9\", \"authenticatedUserPassword\": \"" + password + "\"}";
        return (HttpStatus) http.withBasicAuth(caller.value(), password)
                .exchange(
                        URI.create("http://localhost:" + port + "/engine-rest/user/" + account + "/credentials"),
                        HttpMethod.PUT,
                        new HttpEntity<>(change, headers),
                        String.class)
                .getStatusCode();
    }

    @Test
    void anAdministratorMakesAnotherOneWhoIsSignedOutOnLeaving() {
        var other = new UserId("rest-administrator");
        accounts.create(new NewAccount(other, "Administrator", "Lain", "lain@pimpasa.test", Set.of()));
        var membership = "/engine-rest/group/camunda-admin/members/" + other;
        assertThat(statusOf(HttpMethod.PUT, membership, "admin")).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(accounts.groupsOf(other)).containsExactly("camunda-admin");
        var phone = signedInSession(sessions, other);

        assertThat(statusOf(HttpMethod.DELETE, membership, "admin")).isEqualTo(HttpStatus.NO_CONTENT);

        assertThat(accounts.groupsOf(other)).isEmpty();
        assertThat(sessions.findById(phone)).isNull();
    }

    private static <S extends Session> String signedInSession(
            FindByIndexNameSessionRepository<S> repository, UserId user) {
        var session = repository.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, user.value());
        repository.save(session);
        return session.getId();
    }

    private HttpStatus statusOf(HttpMethod method, String path, String user) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return (HttpStatus) http.withBasicAuth(user, password)
                .exchange(path, method, new HttpEntity<>(method == HttpMethod.GET ? null : "{}", headers), String.class)
                .getStatusCode();
    }

    /** Spoken by hand, because HTTP clients straighten such paths before they send them. */
    private String statusLineOf(String path) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
