package id.pimpasa.outreach.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.appointment.Officers;
import id.pimpasa.outreach.OutreachWalk;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.Visits;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.DatabaseSearch;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The page of coming visits, and the drafts of reports. */
@PimpasaTest
class VisitPagesTest {

    private static final AtomicInteger PLACE = new AtomicInteger(380);

    @Autowired
    private OutreachWalk walk;

    @Autowired
    private MockMvc web;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private Officers officers;

    @Autowired
    private Visits visits;

    @Autowired
    private DatabaseSearch database;

    private Visit visit;

    @BeforeEach
    void scheduleVisit() {
        walk.inaugurate(PLACE.getAndAdd(2));
        visit = walk.schedule(walk.today().plusDays(8), LocalTime.of(9, 0));
        process.fire("villageVisit", visit.id().toString(), "serviceTask_draftLetter");
    }

    @Test
    void theOfficerAndTheHeadSeeTheVisitAndAColleagueDoesNot() throws Exception {
        web.perform(get("/kunjungan").with(person(walk.officer())))
                .andExpect(content().string(containsString(visit.number())))
                .andExpect(content().string(containsString("Unduh Surat Tugas")));
        web.perform(get("/kunjungan").with(person(walk.head())))
                .andExpect(content().string(containsString(visit.number())));
        web.perform(get("/kunjungan").with(person(walk.colleague())))
                .andExpect(content().string(not(containsString(visit.number()))));
    }

    @Test
    void theOfficerPostponesWithAReason() throws Exception {
        var newDay = walk.today().plusDays(12);
        web.perform(post("/kunjungan/" + visit.id() + "/tunda")
                        .with(person(walk.officer()))
                        .with(csrf())
                        .param("newDate", newDay.toString())
                        .param("newTime", "10:30")
                        .param("reason", "Panen raya"))
                .andExpect(flash().attributeExists("done"));

        assertThat(now().plannedOn()).isEqualTo(newDay);
        assertThat(now().startsAt()).isEqualTo(LocalTime.of(10, 30));
    }

    @Test
    void theNearestMomentAtWhichTheOfficerIsFreeIsProposed() throws Exception {
        web.perform(get("/kunjungan").with(person(walk.officer())))
                .andExpect(content().string(containsString("Terisi waktu terdekat")));
    }

    @Test
    void thePrivateCalendarIsReadWithItsAddressUntilThatIsRevoked() throws Exception {
        var address = (String) web.perform(
                        post("/kunjungan/kalender").with(person(walk.officer())).with(csrf()))
                .andReturn()
                .getModelAndView()
                .getModel()
                .get("calendarAddress");
        assertThat(address).startsWith("webcal://");
        var path = address.substring(address.indexOf("/kalender/"));
        web.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(visit.id() + "@pimpasa")))
                .andExpect(content().string(not(containsString(visit.theme()))));
        assertThat(database.tablesHolding(
                        "pimpasa", path.substring("/kalender/".length(), path.length() - ".ics".length())))
                .isEmpty();

        web.perform(
                post("/kunjungan/kalender/cabut").with(person(walk.officer())).with(csrf()));
        web.perform(get(path)).andExpect(status().isNotFound());
    }

    @Test
    void aCalendarIsForOfficersOnly() throws Exception {
        web.perform(post("/kunjungan/kalender").with(person(walk.head())).with(csrf()))
                .andExpect(model().attributeExists("refused"));
    }

    @Test
    void aCancellationWithoutReasonIsRefused() throws Exception {
        web.perform(post("/kunjungan/" + visit.id() + "/batalkan")
                        .with(person(walk.officer()))
                        .with(csrf())
                        .param("reason", " "))
                .andExpect(flash().attribute("refused", "Alasan wajib diisi."));
        assertThat(now().status()).isEqualTo(VisitStatus.SCHEDULED);
    }

    @Test
    void aColleagueCannotCancel() throws Exception {
        web.perform(post("/kunjungan/" + visit.id() + "/batalkan")
                        .with(person(walk.colleague()))
                        .with(csrf())
                        .param("reason", "Iseng"))
                .andExpect(flash().attributeExists("refused"));
        assertThat(now().status()).isEqualTo(VisitStatus.SCHEDULED);
    }

    @Test
    void aDraftComesBackToItsWriterOnly() throws Exception {
        web.perform(draft(walk.officer(), "{\"theme\":\"Paspor\"}")).andExpect(status().isNoContent());

        web.perform(get(draftPath()).with(person(walk.officer())))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"theme\":\"Paspor\"}"));
        web.perform(get(draftPath()).with(person(walk.head()))).andExpect(status().isNoContent());
        web.perform(draft(walk.colleague(), "{}")).andExpect(status().isConflict());
    }

    @Test
    void aDraftGoesWithItsVisit() throws Exception {
        web.perform(draft(walk.officer(), "{}")).andExpect(status().isNoContent());
        web.perform(post("/kunjungan/" + visit.id() + "/batalkan")
                .with(person(walk.officer()))
                .with(csrf())
                .param("reason", "Desa menolak"));

        web.perform(get(draftPath()).with(person(walk.officer()))).andExpect(status().isNoContent());
        web.perform(draft(walk.officer(), "{}")).andExpect(status().isConflict());
    }

    @Test
    void aDraftDoesNotOutliveThePlanItWasWrittenFor() throws Exception {
        web.perform(draft(walk.officer(), "{\"outcome\":\"POSTPONED\"}")).andExpect(status().isNoContent());
        web.perform(post("/kunjungan/" + visit.id() + "/tunda")
                .with(person(walk.officer()))
                .with(csrf())
                .param("newDate", walk.today().plusDays(12).toString())
                .param("newTime", "10:30")
                .param("reason", "Panen raya"));

        web.perform(get(draftPath()).with(person(walk.officer()))).andExpect(status().isNoContent());
    }

    @Test
    void aForeignPageCannotSaveADraft() throws Exception {
        web.perform(put(draftPath())
                        .with(person(walk.officer()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isForbidden());
    }

    @Test
    void nobodyReadsADraftWithoutSigningIn() throws Exception {
        web.perform(get(draftPath())).andExpect(status().isUnauthorized());
    }

    @Test
    void lettersNameTheOfficerWithRankAndGrade() {
        var officer = officers.find(walk.officer()).orElseThrow();
        assertThat(officer.rankAndGrade()).isEqualTo("Penata Muda Tingkat I, III/b");
        assertThat(officer.nip()).hasSize(18);
        assertThat(officers.find(walk.head())).isEmpty();
    }

    private MockHttpServletRequestBuilder draft(UserId user, String body) {
        return put(draftPath())
                .servletPath(draftPath())
                .with(person(user))
                .header("X-Requested-With", "XMLHttpRequest")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private String draftPath() {
        return "/api/outreach/visits/" + visit.id() + "/draft";
    }

    private Visit now() {
        return visits.get(new VisitId(visit.id().value()));
    }

    private static RequestPostProcessor person(UserId user) {
        return user(user.value());
    }
}
