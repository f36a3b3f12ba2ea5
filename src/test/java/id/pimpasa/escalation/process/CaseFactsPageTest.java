package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the people of a case record on its page, whichever step it waits at. */
@PimpasaTest
class CaseFactsPageTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private HumanTasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Escalation escalation;
    private ReportId report;

    @BeforeEach
    void bringAReportToTheHeadOfTheKanim() {
        escalation = Escalation.staffed(driver, intake, accounts);
        report = escalation.atKanim(ReportMother.medium());
    }

    private ResultActions send(UserId person, String what, String field, String value) throws Exception {
        return http.perform(post("/laporan/" + report + "/berkas/" + what)
                .param(field, value)
                .with(csrf())
                .with(user(person.value())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
    }

    @Test
    void anotherDayOfDepartureMakesTheCaseUrgent() throws Exception {
        send(Escalation.KAKANIM, "berangkat", "tanggal", today().plusDays(1).toString())
                .andExpect(status().is3xxRedirection());
        assertThat(escalation.waiting(report)).contains(UrgentDecisionProcess.Elements.DECIDE_URGENTLY_AT_KANWIL);
    }

    @Test
    void aPastDayIsRefused() throws Exception {
        send(Escalation.KAKANIM, "berangkat", "tanggal", today().minusDays(1).toString())
                .andExpect(flash().attribute("problem", containsString("sudah lewat")));
    }

    @Test
    void aVictimIsMarked() throws Exception {
        send(Escalation.KAKANIM, "korban", "x", "").andExpect(status().is3xxRedirection());
        assertThat(escalation.waiting(report)).contains(VictimProtectionProcess.Elements.PROTECT_VICTIM);
        http.perform(get("/laporan/" + report + "/berkas").with(user(Escalation.KAKANIM.value())))
                .andExpect(content().string(containsString("Korban sudah dicatat")));
    }

    @Test
    void anOfficialIsTakenOutOfTheCase() throws Exception {
        send(Escalation.KAKANIM, "terlibat", "pejabat", Escalation.INTEL.value())
                .andExpect(status().is3xxRedirection());
        http.perform(get("/laporan/" + report + "/berkas").with(user(Escalation.KAKANIM.value())))
                .andExpect(content().string(containsString("Dikeluarkan dari perkara")));
        escalation.decide(report, "CLOSE");
        assertThatNobodyIs(Escalation.INTEL);
    }

    @Test
    void anUnknownOfficialIsRefused() throws Exception {
        send(Escalation.KAKANIM, "terlibat", "pejabat", "<script>")
                .andExpect(flash().attribute("problem", containsString("tidak ditemukan")));
        send(Escalation.KAKANIM, "terlibat", "pejabat", "nobody-of-ours")
                .andExpect(flash().attribute("problem", containsString("tidak ditemukan")));
    }

    @Test
    void nobodyElseRecordsAnything() throws Exception {
        for (var what : new String[] {"berangkat", "korban", "terlibat"}) {
            http.perform(post("/laporan/" + report + "/berkas/" + what)
                            .param("tanggal", today().toString())
                            .param("pejabat", Escalation.INTEL.value())
                            .with(csrf())
                            .with(user(Escalation.OFFICER.value())))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void aColleagueReadsACaseOnlyUntilSomebodyHasTakenIt() throws Exception {
        var colleague = new UserId("escalation-plh-kakanim");
        accounts.create(new NewAccount(colleague, "Plh.", "Kakanim", "", Set.of("kakanim-serang")));
        open(colleague).andExpect(status().isOk());

        tasks.assign(escalation.task(report, Elements.DECIDE_REPORT).id(), Escalation.KAKANIM);

        open(colleague).andExpect(status().isNotFound());
        open(Escalation.KAKANIM).andExpect(status().isOk());
    }

    @Test
    void whoseNameStandsOnAStepThatIsNotOfferedReadsNothing() throws Exception {
        jdbc.sql("UPDATE act_ru_task SET assignee_ = :user WHERE id_ = :task")
                .param("user", Escalation.OFFICER.value())
                .param("task", escalation.task(report, Elements.DECIDE_REPORT).id())
                .update();

        open(Escalation.OFFICER).andExpect(status().isNotFound());
    }

    private ResultActions open(UserId person) throws Exception {
        return http.perform(get("/laporan/" + report + "/berkas").with(user(person.value())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"berkas", "lembar"})
    void aCaseThatDoesNotExistLooksLikeOneOfOthers(String page) throws Exception {
        for (var id : List.of(report.toString(), UUID.randomUUID().toString())) {
            http.perform(get("/laporan/" + id + "/" + page).with(user(Escalation.OFFICER.value())))
                    .andExpect(status().isNotFound());
        }
    }

    private void assertThatNobodyIs(UserId accused) {
        assertThat(escalation.waiting(report)).containsExactly(Elements.INFORM_REPORTER);
        assertThat(escalation.task(report, Elements.INFORM_REPORTER).assignee().map(UserId::value))
                .isNotEqualTo(accused.value());
    }
}
