package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.IdentityMode;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.NewReport;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.ReportSource;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.application.AccuseOfficial;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whoever reported in confidence is known only to somebody who said why, after the rung above agreed, and on record. */
@PimpasaTest
class ConfidentialIdentityTest {

    private static final String NAME = "Ibu Rahasia Sekali";
    private static final String CONTACT = "0812-0000-7788";
    private static final String REASON = "Kapal berangkat malam ini, pelapor harus dihubungi.";
    private static final String APPROVALS = "/laporan/identitas";

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
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Escalation escalation;
    private ReportId report;

    @BeforeEach
    void reportInConfidence() {
        escalation = Escalation.staffed(driver, intake, accounts);
        report = escalation.received(new NewReport(
                ReportMother.LONTAR,
                "Seorang sponsor menyiapkan kapal di muara.",
                Set.of(Indicator.RECRUITER_IN_VILLAGE),
                null,
                IdentityMode.CONFIDENTIAL,
                NAME,
                CONTACT,
                ReportSource.PUBLIC,
                null));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private ResultActions as(UserId person, MockHttpServletRequestBuilder call) throws Exception {
        return http.perform(call.with(user(person.value())).with(csrf()));
    }

    private String sheet() {
        return "/laporan/" + report + "/lembar";
    }

    private ResultActions request(UserId person) throws Exception {
        return as(
                person,
                post(sheet() + "/identitas").param("laporan", report.toString()).param("alasan", REASON));
    }

    private ResultActions open(UserId person) throws Exception {
        return as(person, post(sheet() + "/identitas/buka").param("laporan", report.toString()));
    }

    private ResultActions answer(UserId person, String answer) throws Exception {
        return as(
                person,
                post(APPROVALS)
                        .param("permintaan", Long.toString(newestRequest()))
                        .param("jawaban", answer));
    }

    private long newestRequest() {
        return jdbc.sql("SELECT max(id) FROM pimpasa.report_identity_request WHERE report_id = :id")
                .param("id", report.value())
                .query(Long.class)
                .single();
    }

    private int openingsOnRecord() {
        return jdbc.sql("SELECT count(*) FROM pimpasa.read_audit WHERE subject_id = :id AND what = 'identitas pelapor'")
                .param("id", report.toString())
                .query(Integer.class)
                .single();
    }

    private void assertThatItStaysShut(UserId person) throws Exception {
        assertThatItIsShut(person);
        assertThat(openingsOnRecord()).isZero();
    }

    private void assertThatItIsShut(UserId person) throws Exception {
        open(person)
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("problem", containsString("belum disetujui")));
    }

    @Test
    void itIsOpenedWithAReasonAndASecondPersonAndOnRecord() throws Exception {
        assertThatItStaysShut(Escalation.OFFICER);
        request(Escalation.OFFICER).andExpect(flash().attributeExists("done"));
        assertThatItStaysShut(Escalation.OFFICER);
        as(Escalation.INTEL, get(APPROVALS))
                .andExpect(content().string(containsString(REASON)))
                .andExpect(content().string(not(containsString(NAME))));
        answer(Escalation.INTEL, "SETUJU").andExpect(flash().attributeExists("done"));
        var page = open(Escalation.OFFICER)
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(page).select("dd").eachText()).containsExactly(NAME, CONTACT);
        assertThat(openingsOnRecord()).isEqualTo(1);
    }

    @Test
    void whoeverMayAgreeIsToldByMailWhereToAnswerAndNothingElse() throws Exception {
        var before = mailsAboutIdentities();
        request(Escalation.OFFICER);
        var told = mailsAboutIdentities();
        told.removeAll(before);
        assertThat(told).isNotEmpty().allSatisfy(mail -> {
            assertThat(accounts.groupsOf(new UserId(mail.get(1)))).contains("intel-serang");
            assertThat(mail.get(2))
                    .contains(APPROVALS)
                    .doesNotContain(REASON, NAME, CONTACT, "LD-SERANG", Escalation.OFFICER.value());
        });
        assertThat(told).extracting(mail -> mail.get(1)).contains(Escalation.INTEL.value());
    }

    /** Each with its id, its recipient, its facts, and the request that it is about. */
    private List<List<String>> mailsAboutIdentities() {
        return new ArrayList<>(jdbc.sql("SELECT id::text, recipient, facts, once_key FROM pimpasa.mail"
                        + " WHERE template = 'IDENTITY_REQUESTED'")
                .query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list());
    }

    @Test
    void aRequestThatNobodyCouldAnswerIsRefusedAndSaysWhatToDo() throws Exception {
        var heads = accounts.membersOf("intel-serang");
        heads.forEach(head -> accounts.removeFromGroup(head.id(), "intel-serang"));
        try {
            request(Escalation.OFFICER)
                    .andExpect(flash().attribute("problem", containsString("Belum ada pejabat lain")));
        } finally {
            heads.forEach(head -> accounts.addToGroup(head.id(), "intel-serang"));
        }
        request(Escalation.OFFICER).andExpect(flash().attributeExists("done"));
    }

    @Test
    void approvingOpensItForWhoeverAskedOnly() throws Exception {
        request(Escalation.OFFICER);
        answer(Escalation.INTEL, "SETUJU");
        escalation.verify(report);
        open(Escalation.OFFICER).andExpect(status().isNotFound());
        assertThatItStaysShut(Escalation.INTEL);
    }

    @Test
    void nobodyApprovesAloneOrFromAnotherRung() throws Exception {
        request(Escalation.OFFICER);
        for (var other : new UserId[] {Escalation.OFFICER, Escalation.KAKANIM, Escalation.KABID}) {
            as(other, get(APPROVALS)).andExpect(content().string(not(containsString(REASON))));
            answer(other, "SETUJU").andExpect(flash().attributeExists("problem"));
        }
        assertThatItStaysShut(Escalation.OFFICER);
    }

    @Test
    void whoeverIsAccusedApprovesNothing() throws Exception {
        request(Escalation.OFFICER);
        accounts.membersOf("intel-serang")
                .forEach(member -> accuseOfficial.accuse(report, member.id(), Escalation.OFFICER));
        answer(Escalation.INTEL, "SETUJU").andExpect(flash().attributeExists("problem"));
        assertThatItStaysShut(Escalation.OFFICER);
        assertThat(mailsAboutIdentities())
                .filteredOn(mail -> mail.get(3).equals("identity:" + newestRequest()))
                .extracting(mail -> mail.get(1))
                .contains(Escalation.INTEL.value(), Escalation.KAKANIM.value())
                .doesNotHaveDuplicates();
        answer(Escalation.KAKANIM, "SETUJU").andExpect(flash().attributeExists("done"));
        open(Escalation.OFFICER).andExpect(status().isOk());
    }

    @Test
    void nobodyAnswersWhoeverIsOutOfTheCaseSince() throws Exception {
        request(Escalation.OFFICER);
        accuseOfficial.accuse(report, Escalation.OFFICER, Escalation.INTEL);
        answer(Escalation.INTEL, "SETUJU").andExpect(flash().attributeExists("problem"));
        assertThat(mailsAboutIdentities())
                .filteredOn(mail -> mail.get(3).equals("identity:" + newestRequest()))
                .extracting(mail -> mail.get(1))
                .doesNotContain(Escalation.KAKANIM.value());
    }

    @Test
    void whatIsRefusedStaysShutAndMayBeAskedAgain() throws Exception {
        request(Escalation.OFFICER);
        request(Escalation.OFFICER).andExpect(flash().attribute("problem", containsString("masih menunggu")));
        answer(Escalation.INTEL, "TOLAK").andExpect(flash().attributeExists("done"));
        answer(Escalation.INTEL, "SETUJU").andExpect(flash().attributeExists("problem"));
        assertThatItStaysShut(Escalation.OFFICER);
        request(Escalation.OFFICER).andExpect(flash().attributeExists("done"));
    }

    @Test
    void anApprovalLastsForADay() throws Exception {
        request(Escalation.OFFICER);
        answer(Escalation.INTEL, "SETUJU");
        clock.advance(Duration.ofHours(24).minusMinutes(1));
        open(Escalation.OFFICER).andExpect(status().isOk());
        clock.advance(Duration.ofMinutes(2));
        assertThatItIsShut(Escalation.OFFICER);
        assertThat(openingsOnRecord()).isEqualTo(1);
    }

    @Test
    void theSheetSaysHowFarARequestIs() throws Exception {
        as(Escalation.OFFICER, get(sheet())).andExpect(content().string(containsString("Minta membuka identitas")));
        request(Escalation.OFFICER);
        as(Escalation.OFFICER, get(sheet())).andExpect(content().string(containsString("menunggu persetujuan")));
        answer(Escalation.INTEL, "SETUJU");
        as(Escalation.OFFICER, get(sheet()))
                .andExpect(content().string(containsString("Buka identitas")))
                .andExpect(content().string(not(containsString(CONTACT))));
    }

    @Test
    void aReportWithoutAnIdentityOffersNone() throws Exception {
        report = escalation.received(ReportMother.medium());
        as(Escalation.OFFICER, get(sheet()))
                .andExpect(content().string(not(containsString("Minta membuka identitas"))));
        request(Escalation.OFFICER).andExpect(flash().attributeExists("problem"));
    }
}
