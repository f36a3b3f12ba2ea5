package id.pimpasa.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.instanceOf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import java.io.Serializable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** Accounts are opened, and passwords set anew, without anybody but the owner learning the password. */
@PimpasaTest
@Transactional
@RecordApplicationEvents
class AccountsPageTest {

    private static final String PAGE = "/pengelola/akun";
    private static final UserId NEWCOMER = new UserId("kakanim-baru");

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @Test
    void isForAdministratorsOnly() throws Exception {
        browser.perform(get(PAGE).with(admin())).andExpect(status().isOk());
        browser.perform(get(PAGE).with(user("tu").authorities(new SimpleGrantedAuthority("tu-banten"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void opensAnAccountWhoseOwnerGetsALink() throws Exception {
        browser.perform(opening("kakanim-baru", "Kepala", "kepala@kantor.test"))
                .andExpect(flash().attribute("done", containsString("kepala@kantor.test")));

        assertThat(accounts.find(NEWCOMER)).map(Account::displayName).hasValue("Kepala Baru");
        assertThat(accounts.groupsOf(NEWCOMER)).isEmpty();
        assertThat(linksTo(NEWCOMER)).isEqualTo(1);
    }

    @Test
    void sendsALinkToWhoeverForgotThePasswordAndKeepsWhoWantedIt() throws Exception {
        browser.perform(opening("kakanim-baru", "Kepala", "kepala@kantor.test"));

        browser.perform(post(PAGE + "/tautan").with(admin()).with(csrf()).param("user", NEWCOMER.value()))
                .andExpect(flash().attribute("done", "Tautan untuk Kepala Baru dikirim ke kepala@kantor.test."));

        assertThat(linksTo(NEWCOMER)).isEqualTo(2);
        assertThat(jdbc.sql(
                                "SELECT DISTINCT user_id FROM pimpasa.read_audit"
                                        + " WHERE subject_type = 'account' AND subject_id = :account AND what = 'password-link'")
                        .param("account", NEWCOMER.value())
                        .query(String.class)
                        .list())
                .containsExactly("admin");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Kepala, kepala@kantor.test, Isi nama akun",
        "dua kata, Kepala, kepala@kantor.test, Isi nama akun",
        "admin, Kepala, kepala@kantor.test, Nama akun sudah dipakai",
        "kakanim-baru, '', kepala@kantor.test, Isi nama depan",
        "kakanim-baru, Kepala, kepala, Isi surel dinas",
        "kakanim-baru, Kepala, '', Isi surel dinas"
    })
    void saysWhatIsWrongAndKeepsWhatWasTyped(String id, String name, String email, String problem) throws Exception {
        browser.perform(opening(id, name, email))
                .andExpect(flash().attribute("refused", containsString(problem)))
                .andExpect(flash().attribute("opening", hasToString(containsString("lastName=Baru"))))
                .andExpect(flash().attribute("opening", instanceOf(Serializable.class)));

        assertThat(accounts.find(NEWCOMER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', Akun tidak dikenal", "tidak-ada, Akun tidak dikenal", "bukan akun!, Akun tidak dikenal"})
    void sendsNoLinkToNobody(String id, String problem) throws Exception {
        browser.perform(post(PAGE + "/tautan").with(admin()).with(csrf()).param("user", id))
                .andExpect(flash().attribute("refused", containsString(problem)));
    }

    private static MockHttpServletRequestBuilder opening(String id, String name, String email) {
        return post(PAGE)
                .with(admin())
                .with(csrf())
                .param("user", id)
                .param("firstName", name)
                .param("lastName", "Baru")
                .param("email", email);
    }

    private static RequestPostProcessor admin() {
        return user("admin").authorities(new SimpleGrantedAuthority("camunda-admin"));
    }

    private long linksTo(UserId person) {
        return events.stream(PasswordLinkWanted.class)
                .filter(wanted -> wanted.user().equals(person))
                .count();
    }
}
