package id.pimpasa.territory;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.testsupport.PimpasaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@PimpasaTest
@Transactional
class PositionsPageTest {

    private static final String PAGE = "/pengelola/pejabat";

    @Autowired
    private MockMvc browser;

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
        browser.perform(get(PAGE).with(admin())).andExpect(content().string(containsString("Plt. Administrator")));
        browser.perform(post(PAGE + "/akhiri")
                        .with(admin())
                        .with(csrf())
                        .param("office", "cilegon")
                        .param("role", "intel")
                        .param("user", "admin"))
                .andExpect(flash().attribute("done", "Masa jabatan telah diakhiri."));
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        browser.perform(appointment("PLH", ""))
                .andExpect(flash().attribute("refused", "Penunjukan Plh. harus memiliki tanggal berakhir."));
    }

    private static RequestBuilder appointment(String capacity, String until) {
        return post(PAGE)
                .with(admin())
                .with(csrf())
                .param("position", "cilegon/intel")
                .param("user", "admin")
                .param("capacity", capacity)
                .param("from", "2026-01-05")
                .param("until", until);
    }

    private static UserRequestPostProcessor admin() {
        return user("admin").authorities(new SimpleGrantedAuthority("camunda-admin"));
    }
}
