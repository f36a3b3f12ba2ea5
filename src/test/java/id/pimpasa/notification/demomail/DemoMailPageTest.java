package id.pimpasa.notification.demomail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

/** Whose mail the demo shows to whom: a mail may lead to a password or tell of a case. */
@PimpasaTest
class DemoMailPageTest {

    private static final String PAGE = "/demo/surel";
    private static final String OFFICERS = "pimpasa-serang";

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DemoMailbox mailbox;

    private String reader;
    private String other;

    @BeforeEach
    void bothGetAMail() {
        reader = account();
        other = account();
    }

    @Test
    void everyAccountReadsItsOwnMail() throws Exception {
        assertThat(open(PAGE, reader, OFFICERS).getContentAsString())
                .contains("Perihal " + reader)
                .doesNotContain("Perihal " + other);
        assertThat(open(PAGE + "/" + mailOf(reader), reader, OFFICERS).getContentAsString())
                .contains("Isi " + reader);
    }

    @Test
    void nobodyReadsTheMailOfSomebodyElse() throws Exception {
        assertThat(open(PAGE + "/" + mailOf(other), reader, OFFICERS).getStatus())
                .isEqualTo(404);
    }

    @Test
    void theAdministratorReadsAll() throws Exception {
        assertThat(open(PAGE, "admin", "camunda-admin").getContentAsString())
                .contains("Perihal " + reader, "Perihal " + other);
        assertThat(open(PAGE + "/" + mailOf(other), "admin", "camunda-admin").getStatus())
                .isEqualTo(200);
    }

    private String account() {
        var id = "surel-" + UUID.randomUUID().toString().substring(0, 8);
        accounts.create(new NewAccount(new UserId(id), "Petugas", "Surel", address(id), Set.of(OFFICERS)));
        var mail = "To: %s\r\nSubject: Perihal %s\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\nIsi %s\r\n";
        mailbox.receive(address(id), mail.formatted(address(id), id, id).getBytes(StandardCharsets.UTF_8));
        return id;
    }

    private static String address(String id) {
        return id + "@pimpasa.test";
    }

    private long mailOf(String id) {
        return mailbox.newest(Optional.of(address(id)), 1).get(0).id();
    }

    private MockHttpServletResponse open(String page, String as, String group) throws Exception {
        return browser.perform(get(page).with(user(as).authorities(new SimpleGrantedAuthority(group))))
                .andReturn()
                .getResponse();
    }
}
