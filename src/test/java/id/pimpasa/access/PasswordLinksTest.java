package id.pimpasa.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.platform.engine.EngineIdentities;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A new account's owner sets the password through a link that works once; the database never holds the link. */
@PimpasaTest
class PasswordLinksTest {

    private static final String STRONG = "Lembayung-Senja-77";

    @Autowired
    private PasswordLinks links;

    @Autowired
    private Accounts accounts;

    @Autowired
    private EngineIdentities identities;

    @Autowired
    private MockMvc browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private UserId user;
    private String link;

    @BeforeEach
    void openAccount() {
        user = new UserId("sandi-" + UUID.randomUUID().toString().substring(0, 8));
        accounts.create(new NewAccount(user, "Sri", "Wahyuni", user + "@pimpasa.test", Set.of()));
        link = issue();
    }

    private String issue() {
        var mail = UUID.randomUUID();
        links.issue(user, mail);
        return links.pathIn(mail);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private ResultActions set(String password, String again) throws Exception {
        return browser.perform(post(link).param("password", password).param("again", again));
    }

    @Test
    void aLinkSetsThePasswordOnce() throws Exception {
        browser.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(user.value())));

        set(STRONG, STRONG).andExpect(redirectedUrl("/masuk?sandi-disimpan"));

        assertThat(identities.isPassword(user, STRONG)).isTrue();
        set("Lembayung-Pagi-88", "Lembayung-Pagi-88").andExpect(content().string(containsString("sudah dipakai")));
        browser.perform(get(link)).andExpect(status().isGone());
        assertThat(identities.isPassword(user, STRONG)).isTrue();
    }

    @Test
    void aWeakOrMistypedPasswordLeavesTheLinkAsItWas() throws Exception {
        set("lemah", "lemah").andExpect(content().string(containsString("terlalu lemah")));
        set(STRONG, STRONG + "x").andExpect(content().string(containsString("tidak sama")));

        set(STRONG, STRONG).andExpect(status().is3xxRedirection());
    }

    @Test
    void aPasswordOfWhichOnlyAPartWouldCountIsRefused() throws Exception {
        var longest = STRONG + "x".repeat(72 - STRONG.length());
        set(longest + "y", longest + "y").andExpect(content().string(containsString("terlalu panjang")));

        set(longest, longest).andExpect(status().is3xxRedirection());

        assertThat(identities.isPassword(user, longest)).isTrue();
        assertThat(identities.isPassword(user, longest.substring(0, 71) + "y")).isFalse();
    }

    @Test
    void aLinkExpiresAndItsHolderGetsAnotherOneByMail() throws Exception {
        clock.advance(Duration.ofDays(8));
        browser.perform(get(link)).andExpect(status().isGone());
        assertThatThrownBy(() -> links.use(link.substring("/sandi/".length()), STRONG))
                .hasMessageContaining("Minta tautan baru");

        browser.perform(post(link + "/baru")).andExpect(content().string(containsString("tautan baru dikirim")));

        assertThat(mails()).isEqualTo(1);
        browser.perform(post("/sandi/ditebak/baru")).andExpect(content().string(containsString("tautan baru dikirim")));
        assertThat(mails()).isEqualTo(1);
    }

    private int mails() {
        return jdbc.sql("SELECT count(*) FROM pimpasa.mail WHERE recipient = :user AND template = 'ACCOUNT_OPENED'")
                .param("user", user.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void aNewerLinkTakesThePlaceOfTheOlder() throws Exception {
        var newer = issue();

        browser.perform(get(link)).andExpect(status().isGone());
        browser.perform(get(newer)).andExpect(status().isOk());
    }

    @Test
    void theDatabaseHoldsNoLink() {
        var token = link.substring("/sandi/".length());
        assertThat(jdbc.sql("SELECT count(*) FROM pimpasa.password_link WHERE token_hash LIKE :token")
                        .param("token", "%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT token_hash FROM pimpasa.password_link WHERE user_id = :user")
                        .param("user", user.value())
                        .query(String.class)
                        .single())
                .matches("[0-9a-f]{64}");
    }
}
