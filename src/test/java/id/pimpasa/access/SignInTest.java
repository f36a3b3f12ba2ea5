package id.pimpasa.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.TestClock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Who gets in at the one sign-in page. */
@PimpasaTest
class SignInTest {

    private static final String GROUP = "pimpasa-serang";
    private static final Duration AFTER_A_WRONG_ONE = Duration.ofSeconds(4);

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordLinks links;

    @Autowired
    private FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    private TestClock clock;

    @Value("${pimpasa.sign-in.failures-per-hour}")
    private int failuresPerHour;

    @Value("${pimpasa.demo.password}")
    private String password;

    private UserId officer;

    @BeforeEach
    void openAccount() {
        officer = new UserId("masuk-" + UUID.randomUUID().toString().substring(0, 8));
        accounts.create(new NewAccount(officer, "Petugas", "Masuk", "masuk@pimpasa.test", Set.of(GROUP)));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anOfficerGetsIn() throws Exception {
        signIn(password).andExpect(authenticated().withUsername(officer.value()));
    }

    @Test
    void aWrongPasswordDoesNotSayWhatIsWrong() throws Exception {
        signIn("Salah-Sekali-1").andExpect(unauthenticated()).andExpect(redirectedUrl("/masuk?gagal"));
    }

    @Test
    void whoeverGuessesShutsHimselfOutAndNotTheOneWhosePasswordItIs() throws Exception {
        for (int guess = 0; guess < failuresPerHour; guess++) {
            signInFrom("198.51.100.71", "Salah-Sekali-1").andExpect(redirectedUrl("/masuk?gagal"));
        }

        signInFrom("198.51.100.71", password).andExpect(redirectedUrl("/masuk?terlalu-sering"));
        clock.advance(AFTER_A_WRONG_ONE);
        signInFrom("198.51.100.72", password).andExpect(authenticated().withUsername(officer.value()));
    }

    @Test
    void whoHasNoRoleAnyMoreIsToldSoAndStaysOutside() throws Exception {
        accounts.removeFromGroup(officer, GROUP);

        signIn(password).andExpect(unauthenticated()).andExpect(redirectedUrl("/masuk?tanpa-peran"));
        browser.perform(get("/masuk").param("tanpa-peran", ""))
                .andExpect(content().string(containsString("Akun Anda tidak memiliki peran")));
    }

    @Test
    void whoLosesARoleIsSignedOutEverywhere() {
        var phone = signedInSession(sessions);

        accounts.removeFromGroup(officer, GROUP);

        assertThat(sessions.findById(phone)).isNull();
    }

    @Test
    void whoDoesNotHaveARoleThatIsTakenAwayStaysSignedIn() {
        var phone = signedInSession(sessions);

        accounts.removeFromGroup(officer, "intel-serang");

        assertThat(sessions.findById(phone)).isNotNull();
    }

    @Test
    void aNewPasswordEndsTheSessionsOpenedWithTheOldOne() {
        var phone = signedInSession(sessions);

        var mail = UUID.randomUUID();
        links.issue(officer, mail);
        links.use(links.pathIn(mail).substring("/sandi/".length()), "Lembayung-Senja-77");

        assertThat(sessions.findById(phone)).isNull();
    }

    @Test
    void whoSignsInAgainBesideAFormIsSentBackToIt() throws Exception {
        browser.perform(get("/masuk/kembali").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrlPattern("**/masuk"));
        browser.perform(get("/masuk/kembali").with(user(officer.value())))
                .andExpect(content().string(containsString("Tutup tab ini")));
    }

    private <S extends Session> String signedInSession(FindByIndexNameSessionRepository<S> repository) {
        var session = repository.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, officer.value());
        repository.save(session);
        return session.getId();
    }

    private ResultActions signInFrom(String address, String entered) throws Exception {
        return browser.perform(post("/masuk")
                .param("username", officer.value())
                .param("password", entered)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }));
    }

    private ResultActions signIn(String entered) throws Exception {
        return browser.perform(formLogin("/masuk").user(officer.value()).password(entered));
    }
}
