package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.application.AccuseOfficial;
import id.pimpasa.escalation.application.CaseOfficials;
import id.pimpasa.escalation.application.Exclusions;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whom one may take out of a case, when a second person has to agree, and who lets them back. */
@PimpasaTest
class ExclusionsTest {

    private static final UserId STRANGER = new UserId("exclusion-stranger");

    @Autowired
    private MockMvc http;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccuseOfficial accuseOfficial;

    @Autowired
    private CaseOfficials officials;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private HumanTasks tasks;

    @Autowired
    private JdbcClient jdbc;

    private Escalation escalation;
    private ReportId report;

    @BeforeEach
    void bringAReportToTheHeadOfTheKanim() {
        escalation = Escalation.staffed(driver, intake, accounts);
        accounts.create(new NewAccount(STRANGER, "Uji", "Asing", "asing@pimpasa.test", Set.of("intel-cilegon")));
        report = escalation.atKanim(ReportMother.medium());
    }

    private ResultActions as(UserId person, MockHttpServletRequestBuilder call) throws Exception {
        return http.perform(call.with(user(person.value())).with(csrf()));
    }

    private ResultActions accuse(UserId by, UserId official) throws Exception {
        return as(by, post("/laporan/" + report + "/berkas/terlibat").param("pejabat", official.value()));
    }

    private ResultActions revoke(UserId by, UserId official, String reason) throws Exception {
        return as(
                by,
                post("/laporan/pengecualian")
                        .param("laporan", report.toString())
                        .param("pejabat", official.value())
                        .param("alasan", reason));
    }

    @Test
    void somebodyWhoCannotMeetTheCaseIsNotAccusedInIt() throws Exception {
        accuse(Escalation.KAKANIM, STRANGER).andExpect(flash().attributeExists("problem"));
        assertThat(desk.isAccused(report, STRANGER)).isFalse();
    }

    @Test
    void whoeverHasNoStepOfTheCaseAccusesNobody() throws Exception {
        accuse(Escalation.OFFICER, Escalation.INTEL);
        assertThat(desk.isAccused(report, Escalation.INTEL)).isFalse();
    }

    @Test
    void theRungAboveLetsAnOfficialBackWithAReason() throws Exception {
        accuseOfficial.accuse(report, Escalation.INTEL, Escalation.OFFICER);
        as(Escalation.KAKANIM, get("/laporan/pengecualian")).andExpect(content().string(containsString(number())));
        revoke(Escalation.KAKANIM, Escalation.INTEL, "").andExpect(flash().attributeExists("problem"));
        revoke(Escalation.KAKANIM, Escalation.INTEL, "Tertukar dengan orang lain yang senama.")
                .andExpect(flash().attributeExists("done"));
        assertThat(desk.isAccused(report, Escalation.INTEL)).isFalse();
        as(Escalation.KAKANIM, get("/laporan/" + report + "/berkas"))
                .andExpect(content().string(containsString("Tertukar dengan orang lain yang senama.")));
    }

    @Test
    void whoeverIsLetBackGetsTheWaitingStepsAgain() throws Exception {
        report = escalation.received(ReportMother.medium());
        escalation.verify(report);
        accuseOfficial.accuse(report, Escalation.INTEL, Escalation.OFFICER);
        assertThat(peopleWhoAssess()).doesNotContain(Escalation.INTEL);
        revoke(Escalation.KAKANIM, Escalation.INTEL, "Salah orang.")
                .andExpect(flash().attribute("done", containsString("Mulai sekarang")));
        assertThat(peopleWhoAssess()).contains(Escalation.INTEL);
    }

    @Test
    void whatTheRungAboveHasTakenMeanwhileStaysTheirs() throws Exception {
        report = escalation.received(ReportMother.medium());
        escalation.verify(report);
        accounts.membersOf("intel-serang").stream()
                .map(Account::id)
                .forEach(user -> accuseOfficial.accuse(report, user, Escalation.OFFICER));
        var step = escalation.task(report, Elements.ASSESS_REPORT).id();
        assertThat(tasks.peopleFor(step)).contains(Escalation.KAKANIM);
        tasks.assign(step, Escalation.KAKANIM);
        revoke(Escalation.KAKANIM, Escalation.INTEL, "Salah orang.");
        assertThat(tasks.peopleFor(step)).containsExactly(Escalation.KAKANIM);
        tasks.release(step);
        assertThat(tasks.peopleFor(step)).contains(Escalation.INTEL);
        as(Escalation.KAKANIM, get("/laporan/pengecualian"))
                .andExpect(content().string(containsString("Langkah yang sudah diambil orang lain tetap pada")));
    }

    private List<UserId> peopleWhoAssess() {
        return tasks.peopleFor(escalation.task(report, Elements.ASSESS_REPORT).id());
    }

    @Test
    void whatWasRevokedStaysOnRecord() throws Exception {
        accuseOfficial.accuse(report, Escalation.INTEL, Escalation.OFFICER);
        revoke(Escalation.KAKANIM, Escalation.INTEL, "Salah orang.");
        assertThatThrownBy(() ->
                        jdbc.sql("DELETE FROM pimpasa.report_accused_revoked").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void neitherTheAccusedNorTheirGroupNorTheAccuserNorAnotherRungRevokes() throws Exception {
        var colleague = new UserId("exclusion-colleague");
        accounts.create(new NewAccount(colleague, "Uji", "Rekan", "rekan@pimpasa.test", Set.of("intel-serang")));
        accuseOfficial.accuse(report, Escalation.INTEL, Escalation.KAKANIM);
        for (var person : new UserId[] {
            Escalation.INTEL, colleague, Escalation.KAKANIM, Escalation.OFFICER, Escalation.KAKANWIL, STRANGER
        }) {
            as(person, get("/laporan/pengecualian")).andExpect(content().string(not(containsString(number()))));
            revoke(person, Escalation.INTEL, "Ia tidak bersalah.").andExpect(flash().attributeExists("problem"));
        }
        assertThat(desk.isAccused(report, Escalation.INTEL)).isTrue();
    }

    @Test
    void whoeverIsAccusedThemselvesLetsNobodyBack() throws Exception {
        accuseOfficial.accuse(report, Escalation.INTEL, Escalation.OFFICER);
        accuseOfficial.accuse(report, Escalation.KAKANIM, Escalation.OFFICER);
        revoke(Escalation.KAKANIM, Escalation.INTEL, "Ia tidak bersalah.")
                .andExpect(flash().attributeExists("problem"));
    }

    @Test
    void theLastOfARungAtTheKanwilIsTakenOutByTwoPeople() throws Exception {
        leaveOnly(Escalation.KAKANWIL);
        accuse(Escalation.KAKANIM, Escalation.KAKANWIL)
                .andExpect(flash().attribute("done", containsString("orang kedua")));
        assertThat(desk.isAccused(report, Escalation.KAKANWIL)).isFalse();
        accuse(Escalation.KAKANIM, Escalation.KAKANWIL);
        assertThat(desk.isAccused(report, Escalation.KAKANWIL)).isFalse();
        assertThat(officials.proposed(report, Escalation.KAKANIM)).hasSize(1);
        assertThat(officials.proposed(report, Escalation.KAKANWIL)).isEmpty();

        assertThat(accuseOfficial.accuse(report, Escalation.KAKANWIL, Escalation.INTEL))
                .isTrue();
        assertThat(desk.isAccused(report, Escalation.KAKANWIL)).isTrue();
        assertThat(officials.proposed(report, Escalation.KAKANIM)).isEmpty();
    }

    /** The head of the Kanim took them out after a proposal of Inteldakim. */
    private void takeOutTheHeadOfTheKanwil() {
        leaveOnly(Escalation.KAKANWIL);
        accuseOfficial.accuse(report, Escalation.KAKANWIL, Escalation.INTEL);
        accuseOfficial.accuse(report, Escalation.KAKANWIL, Escalation.KAKANIM);
        assertThat(desk.isAccused(report, Escalation.KAKANWIL)).isTrue();
    }

    @Test
    void theHeadOfTheKanwilIsLetBackByTwoPeopleWhoDecideTheCase() throws Exception {
        takeOutTheHeadOfTheKanwil();
        revoke(Escalation.KABID, Escalation.KAKANWIL, "Ia tidak mengenal calo itu.")
                .andExpect(flash().attribute("done", containsString("orang kedua")));
        revoke(Escalation.KABID, Escalation.KAKANWIL, "Saya ulangi.")
                .andExpect(flash().attribute("done", containsString("orang kedua")));
        assertThat(desk.isAccused(report, Escalation.KAKANWIL)).isTrue();
        as(Escalation.INTEL, get("/laporan/pengecualian"))
                .andExpect(content().string(containsString("mengusulkan")))
                .andExpect(content().string(containsString("Saya ulangi.")));
        revoke(Escalation.INTEL, Escalation.KAKANWIL, "Sudah saya periksa, orang lain yang senama.")
                .andExpect(flash().attribute("done", containsString("Mulai sekarang")));
        assertThat(desk.isAccused(report, Escalation.KAKANWIL)).isFalse();
        as(Escalation.KAKANIM, get("/laporan/" + report + "/berkas"))
                .andExpect(content().string(containsString("Saya ulangi.")))
                .andExpect(content().string(containsString("Sudah saya periksa, orang lain yang senama.")));
    }

    @Test
    void neitherWhoeverTookTheHeadOfTheKanwilOutNorAnOfficerNorTheHeadLetsThemBack() throws Exception {
        takeOutTheHeadOfTheKanwil();
        revoke(Escalation.KABID, Escalation.KAKANWIL, "Ia tidak mengenal calo itu.");
        for (var person : new UserId[] {Escalation.KAKANIM, Escalation.OFFICER, Escalation.KAKANWIL, STRANGER}) {
            revoke(person, Escalation.KAKANWIL, "Saya setuju.").andExpect(flash().attributeExists("problem"));
            assertThat(shownTo(person)).doesNotContain(Escalation.KAKANWIL);
        }
        assertThat(desk.isAccused(report, Escalation.KAKANWIL)).isTrue();
    }

    /** Of this case only; others may be out of it as well. */
    private List<UserId> shownTo(UserId person) throws Exception {
        var page = as(person, get("/laporan/pengecualian")).andReturn().getModelAndView();
        return ((List<?>) page.getModel().get("exclusions"))
                .stream()
                        .map(Exclusions.Exclusion.class::cast)
                        .filter(exclusion -> exclusion.report().equals(report))
                        .map(Exclusions.Exclusion::official)
                        .toList();
    }

    @Test
    void aWishOfSomebodyWhoIsOutThemselvesDoesNotLetTheHeadOfTheKanwilBack() throws Exception {
        takeOutTheHeadOfTheKanwil();
        revoke(Escalation.INTEL, Escalation.KAKANWIL, "Ia tidak mengenal calo itu.");
        accuseOfficial.accuse(report, Escalation.INTEL, Escalation.OFFICER);
        revoke(Escalation.KABID, Escalation.KAKANWIL, "Saya setuju.")
                .andExpect(flash().attribute("done", containsString("orang kedua")));
        assertThat(desk.isAccused(report, Escalation.KAKANWIL)).isTrue();
    }

    @Test
    void theHeadOfAKanimIsLetBackByTheNearestRungAboveThatDidNotTakeThemOut() throws Exception {
        accuseOfficial.accuse(report, Escalation.KAKANIM, Escalation.KABID);
        everybodyElseOf("kabid-intel-banten", Escalation.KABID);
        revoke(Escalation.KABID, Escalation.KAKANIM, "Saya keliru.").andExpect(flash().attributeExists("problem"));
        revoke(Escalation.KAKANWIL, Escalation.KAKANIM, "Salah orang.")
                .andExpect(flash().attribute("done", containsString("Mulai sekarang")));
        assertThat(desk.isAccused(report, Escalation.KAKANIM)).isFalse();
    }

    @Test
    void whatSomebodyProposedWhoIsOutThemselvesCountsNoMore() throws Exception {
        leaveOnly(Escalation.KAKANWIL);
        accuse(Escalation.KAKANIM, Escalation.KAKANWIL);
        accuseOfficial.accuse(report, Escalation.KAKANIM, Escalation.OFFICER);
        assertThat(accuseOfficial.accuse(report, Escalation.KAKANWIL, Escalation.INTEL))
                .isFalse();
        assertThat(accuseOfficial.accuse(report, Escalation.KAKANWIL, Escalation.OFFICER))
                .isTrue();
    }

    @Test
    void whoeverKnowsThePeopleOfACaseTakesThemselvesOut() throws Exception {
        accounts.create(new NewAccount(
                new UserId("exclusion-kabid"), "Uji", "Kabid", "kabid@pimpasa.test", Set.of("kabid-intel-banten")));
        escalation.decide(report, "ESCALATE");
        accuse(Escalation.KABID, Escalation.KABID);
        assertThat(desk.isAccused(report, Escalation.KABID)).isTrue();
    }

    @Test
    void theLastOfARungAtTheKanwilLeavesOnlyWithASecondWord() {
        everybodyElseOf("kabid-intel-banten", Escalation.KABID);
        assertThat(accuseOfficial.accuse(report, Escalation.KABID, Escalation.KABID))
                .isFalse();
        assertThat(accuseOfficial.accuse(report, Escalation.KABID, Escalation.INTEL))
                .isTrue();
    }

    @Test
    void anExclusionThatThereIsNotIsRefused() throws Exception {
        as(
                        Escalation.KAKANIM,
                        post("/laporan/pengecualian")
                                .param("laporan", UUID.randomUUID().toString())
                                .param("pejabat", Escalation.INTEL.value())
                                .param("alasan", "Salah orang."))
                .andExpect(flash().attributeExists("problem"));
        as(
                        Escalation.KAKANIM,
                        post("/laporan/pengecualian")
                                .param("laporan", report.toString())
                                .param("pejabat", "bukan akun")
                                .param("alasan", "Salah orang."))
                .andExpect(flash().attributeExists("problem"));
    }

    /** Everybody else of the rung is out already. */
    private void leaveOnly(UserId head) {
        everybodyElseOf("kakanwil-banten", head);
    }

    private void everybodyElseOf(String group, UserId who) {
        accounts.membersOf(group).stream()
                .map(Account::id)
                .filter(user -> !user.equals(who))
                .forEach(user -> accuseOfficial.accuse(report, user, Escalation.OFFICER));
    }

    @Test
    void anAccountOfNobodyIsRefused() {
        assertThatThrownBy(() -> accuseOfficial.accuse(report, new UserId("nobody-of-ours"), Escalation.KAKANIM))
                .isInstanceOf(InvalidInputException.class);
    }

    private String number() {
        return desk.summary(report).registerNumber();
    }
}
