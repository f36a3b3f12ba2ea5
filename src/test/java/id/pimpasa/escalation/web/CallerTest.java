package id.pimpasa.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.platform.web.Caller;
import id.pimpasa.testsupport.PimpasaTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Limits hold for a caller, not for the proxy before the application, and not for one address of many that are his. */
@PimpasaTest
class CallerTest {

    @Autowired
    private PublicLimits limits;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void behindTheProxyOneCallersGuessesShutNobodyElseOut() throws Exception {
        for (int guess = 0; guess < limits.wrongReceiptsPerHour(); guess++) {
            assertThat(lookUpFor("198.51.100.61")).isEqualTo(404);
        }

        assertThat(lookUpFor("198.51.100.61")).isEqualTo(429);
        assertThat(lookUpFor("198.51.100.62")).isEqualTo(404);
    }

    @Test
    void whatACallerClaimsBeforeTheProxyAddsItsOwnDoesNotCount() throws Exception {
        for (int guess = 0; guess < limits.wrongReceiptsPerHour(); guess++) {
            lookUpFor("203.0.113." + guess + ", 198.51.100.63");
        }

        assertThat(lookUpFor("203.0.113.99, 198.51.100.63")).isEqualTo(429);
    }

    @Test
    void aNetworkOfVersionSixIsOneCaller() {
        assertThat(Caller.of("2001:db8:1:2::1")).isEqualTo(Caller.of("2001:db8:1:2:ffff::9"));
        assertThat(Caller.of("2001:db8:1:2::1")).isNotEqualTo(Caller.of("2001:db8:1:3::1"));
    }

    @Test
    void anAddressOfVersionFourIsOneCallerHoweverItIsWritten() {
        assertThat(Caller.of("::ffff:198.51.100.7")).isEqualTo(Caller.of("198.51.100.7"));
        assertThat(Caller.of("198.51.100.7")).isNotEqualTo(Caller.of("198.51.100.8"));
    }

    private int lookUpFor(String forwardedFor) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/public/reports/status"))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", forwardedFor)
                .POST(BodyPublishers.ofString("{\"receipt\": \"1234\"}"))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
