package id.pimpasa.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@PimpasaTest
@Transactional
class PositionsPageTest {

    private static final String PAGE = "/pengelola/pejabat";

    private static final UserId STAND_IN = new UserId("pengganti-intel");

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BusinessClock clock;

    @BeforeEach
    void openAccount() {
        accounts.create(new NewAccount(STAND_IN, "Pengganti", "Intel", "pengganti@pimpasa.test", Set.of()));
    }

    @Test
    void anAdministratorSeesEveryPosition() throws Exception {
        browser.perform(get(PAGE).with(admin()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Kepala Kantor Imigrasi Kelas I Non TPI Serang")));
    }

    @Test
    void nobodyElseMayOpenIt() throws Exception {
        browser.perform(get(PAGE).with(user("intel-serang").authorities(new SimpleGrantedAuthority("intel-serang"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void appointsAndEnds() throws Exception {
        browser.perform(appointment("PLT", "")).andExpect(flash().attribute("done", "Pejabat telah ditetapkan."));
        browser.perform(get(PAGE).with(admin())).andExpect(content().string(containsString("Plt. Pengganti Intel")));
        assertThat(accounts.groupsOf(STAND_IN)).containsExactly("intel-cilegon");

        browser.perform(ending("PLT", today()))
                .andExpect(flash().attribute("done", containsString("Masa jabatan telah diakhiri.")));

        assertThat(accounts.groupsOf(STAND_IN)).isEmpty();
        browser.perform(get(PAGE).with(admin()))
                .andExpect(content().string(not(containsString("Plt. Pengganti Intel"))));
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        browser.perform(appointment("PLH", ""))
                .andExpect(flash().attribute("refused", "Penunjukan Plh. harus memiliki tanggal berakhir."));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "cilegon/intel, -, PLT, 2026-01-05, Akun pejabat tidak dikenal",
                "cilegon/intel, bukan akun!, PLT, 2026-01-05, Akun pejabat tidak dikenal",
                "cilegon/intel, pengganti-intel, PLT, -, Isi tanggal mulai",
                "cilegon/intel, pengganti-intel, -, 2026-01-05, Pilih sebagai apa",
                "-, pengganti-intel, PLT, 2026-01-05, Jabatan tidak dikenal",
                "cilegon, pengganti-intel, PLT, 2026-01-05, Jabatan tidak dikenal",
                "CILEGON/intel, pengganti-intel, PLT, 2026-01-05, Jabatan tidak dikenal",
                "jakarta/intel, pengganti-intel, PLT, 2026-01-05, Jabatan tidak dikenal",
                "cilegon/kakanwil, pengganti-intel, PLT, 2026-01-05, Jabatan tidak dikenal",
            })
    void saysWhatIsMissing(String position, String user, String capacity, String from, String message)
            throws Exception {
        var request = post(PAGE).with(admin()).with(csrf());
        addTo(request, "position", position);
        addTo(request, "user", user);
        addTo(request, "capacity", capacity);
        addTo(request, "from", from);

        browser.perform(request).andExpect(flash().attribute("refused", containsString(message)));
    }

    private static void addTo(MockHttpServletRequestBuilder request, String field, String value) {
        if (value != null) {
            request.param(field, value);
        }
    }

    private RequestBuilder appointment(String capacity, String until) {
        return post(PAGE)
                .with(admin())
                .with(csrf())
                .param("position", "cilegon/intel")
                .param("user", STAND_IN.value())
                .param("capacity", capacity)
                .param("from", today())
                .param("until", until);
    }

    private static RequestBuilder ending(String capacity, String from) {
        return post(PAGE + "/akhiri")
                .with(admin())
                .with(csrf())
                .param("office", "cilegon")
                .param("role", "intel")
                .param("user", STAND_IN.value())
                .param("kind", capacity)
                .param("from", from);
    }

    private String today() {
        return clock.today(new OfficeCode("cilegon")).toString();
    }

    private static UserRequestPostProcessor admin() {
        return user("admin").authorities(new SimpleGrantedAuthority("camunda-admin"));
    }
}
