package id.pimpasa.outreach.web;

import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.access.Role;
import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.outreach.application.VillageProfiles;
import id.pimpasa.outreach.domain.TravelEffort;
import id.pimpasa.outreach.domain.Vulnerability;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Capacity;
import id.pimpasa.territory.Positions;
import id.pimpasa.territory.Village;
import id.pimpasa.testsupport.PimpasaTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PimpasaTest
class VillageProfilesPageTest {

    private static final String PAGE = "/penyuluhan/desa";
    private static final int PLACE = 140;

    @Autowired
    private MockMvc browser;

    @Autowired
    private AppointmentWalk appointments;

    @Autowired
    private VillageProfiles profiles;

    @Autowired
    private Positions positions;

    @Autowired
    private BusinessClock clock;

    private Village village;

    @BeforeEach
    void openOffices() {
        appointments.openOffices();
        village = appointments.village("serang", PLACE);
    }

    @Test
    void theHeadOfInteldakimSeesTheVillagesOfTheOffice() throws Exception {
        appointments.inaugurate("serang", List.of(appointments.candidate("serang", PLACE)));

        browser.perform(get(PAGE)
                        .param("cari", village.name())
                        .with(SecurityMockMvcRequestPostProcessors.user(user("intel-serang"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(village.shortName())));
        browser.perform(get(PAGE)
                        .param("cari", "tidak ada desa bernama begini")
                        .param("halaman", "99")
                        .with(SecurityMockMvcRequestPostProcessors.user(user("intel-serang"))))
                .andExpect(content().string(containsString("Periksa ejaannya")));
    }

    @Test
    void nobodyElseMayOpenIt() throws Exception {
        browser.perform(get(PAGE).with(SecurityMockMvcRequestPostProcessors.user(user("kakanim-serang"))))
                .andExpect(status().isForbidden());
        judge("kakanim-serang", village, "HIGH", "BOAT").andExpect(status().isForbidden());
    }

    @Test
    void aJudgementIsKept() throws Exception {
        judge("intel-serang", village, "HIGH", "BOAT")
                .andExpect(flash().attribute("done", "Profil " + village.shortName() + " telah disimpan."));
        judge("intel-serang", village, "LOW", "SEASONAL").andExpect(flash().attributeExists("done"));

        assertThat(profiles.of(List.of(village.code())).get(village.code()))
                .isEqualTo(new VillageProfiles.Traits(Vulnerability.LOW, TravelEffort.SEASONAL, true, true));
    }

    @Test
    void aVillageOfAnotherOfficeIsRefused() throws Exception {
        judge("intel-serang", appointments.village("tangerang", 0), "HIGH", "EASY")
                .andExpect(flash().attribute(
                                "refused", "Desa ini di luar wilayah kerja kantor Anda. Pilih desa dari daftar."));
    }

    @Test
    void whoStandsInForTheHeadOfAnotherKanimJudgesTheVillagesOfBoth() throws Exception {
        var other = new OfficeCode("cilegon");
        var head = new UserId(user("intel-serang"));
        var today = clock.today(other);
        var theirs = appointments.village("cilegon", PLACE % 100);
        appointments.inaugurate("cilegon", List.of(appointments.candidate("cilegon", PLACE % 100)));
        positions.appoint(other, Role.INTEL, head, Capacity.PLH, today, today.plusDays(3));
        try {
            browser.perform(get(PAGE)
                            .param("cari", theirs.name())
                            .with(SecurityMockMvcRequestPostProcessors.user(head.value())))
                    .andExpect(content().string(containsString(theirs.shortName())));
            judge("intel-serang", theirs, "HIGH", "BOAT").andExpect(flash().attributeExists("done"));
            judge("intel-serang", village, "HIGH", "BOAT").andExpect(flash().attributeExists("done"));
        } finally {
            positions.end(other, Role.INTEL, head, Capacity.PLH, today);
        }
        judge("intel-serang", theirs, "HIGH", "BOAT").andExpect(flash().attributeExists("refused"));
    }

    @Test
    void anUnknownChoiceIsRefused() throws Exception {
        judge("intel-serang", village, "EXTREME", "EASY")
                .andExpect(flash().attribute("refused", "Pilihan tidak dikenal. Pilih dari daftar."));
    }

    private ResultActions judge(String group, Village judged, String vulnerability, String travel) throws Exception {
        return browser.perform(post(PAGE)
                .with(SecurityMockMvcRequestPostProcessors.user(user(group)))
                .with(csrf())
                .param("village", judged.code().value())
                .param("vulnerability", vulnerability)
                .param("travel", travel)
                .param("noSignal", "true"));
    }
}
