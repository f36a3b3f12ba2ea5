package id.pimpasa;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.platform.engine.EngineIdentities;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

@PimpasaTest
class ApplicationStartTest {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private EngineIdentities identities;

    @Test
    void isReady() {
        assertThat(http.getForEntity("/actuator/health/readiness", String.class).getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void hasAnAdministrator() {
        assertThat(identities.groupsOf(new UserId("admin"))).containsExactly("camunda-admin");
    }
}
