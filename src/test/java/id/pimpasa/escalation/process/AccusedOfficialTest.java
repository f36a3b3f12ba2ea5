package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.application.AccuseOfficial;
import id.pimpasa.escalation.application.ReferralLetters;
import id.pimpasa.escalation.domain.Partner;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.form.Option;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Capacity;
import id.pimpasa.territory.Positions;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.transaction.support.TransactionTemplate;

/** An official whom a report names sees nothing of the case, at no rung, and the next person who may act gets it. */
@PimpasaTest
class AccusedOfficialTest {

    private static final UserId COLLEAGUE = new UserId("accused-colleague");
    private static final UserId SUCCESSOR = new UserId("accused-successor");
    private static final UserId STAND_IN = new UserId("accused-stand-in");
    private static final UserId MARKER = Escalation.KABID;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private MockMvc pages;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccuseOfficial accuseOfficial;

    @Autowired
    private ReportIntakeForm intakeForm;

    @Autowired
    private HumanTasks tasks;

    @Autowired
    private Positions positions;

    @Autowired
    private ReferralLetters letters;

    @Autowired
    private TransactionTemplate transactions;

    @Value("${pimpasa.demo.password}")
    private String password;

    private Escalation escalation;

    @BeforeEach
    void openAccounts() {
        escalation = Escalation.staffed(driver, intake, accounts);
        open(COLLEAGUE, "intel-serang");
        open(STAND_IN, "kakanim-serang");
    }

    private void open(UserId user, String group) {
        accounts.create(new NewAccount(user, "Uji", user.value(), user + "@pimpasa.test", Set.of(group)));
    }

    /** It may be anybody of the office: the officer, the head of Inteldakim who would verify it, or the head of the Kanim. */
    @Test
    void aReportOfAnUnnamedOfficialIsNobodysAtTheOffice() {
        var report = escalation.received(
                ReportMother.report(Set.of(Indicator.OFFICIAL_INVOLVED, Indicator.CHILD_INVOLVED), null));
        for (var step : List.of(Elements.VERIFY_REPORT, Elements.ASSESS_REPORT)) {
            assertThat(people(report, step))
                    .as(step)
                    .contains(Escalation.KABID)
                    .doesNotContain(Escalation.OFFICER, Escalation.INTEL, COLLEAGUE, Escalation.KAKANIM);
        }
    }

    @Test
    void anOfficerWhoIsToldOfAnOfficialCanSaySo() {
        assertThat(intakeForm.show(Escalation.OFFICER))
                .extractingByKey("signs", InstanceOfAssertFactories.list(Option.class))
                .extracting(Option::value)
                .containsExactly(
                        Arrays.stream(Indicator.values()).map(Indicator::code).toArray(String[]::new));
    }

    @Test
    void onceTheOfficialIsNamedTheOthersOfTheOfficeWorkOnTheCase() {
        var report = escalation.received(ReportMother.report(Set.of(Indicator.OFFICIAL_INVOLVED), null));
        accuseOfficial.accuse(report, Escalation.INTEL, Escalation.KABID);
        assertThat(people(report, Elements.VERIFY_REPORT)).contains(Escalation.OFFICER);
        escalation.verify(report);
        assertThat(people(report, Elements.ASSESS_REPORT)).contains(COLLEAGUE).doesNotContain(Escalation.INTEL);
    }

    @Test
    void anOfficialWhoIsNoneOfOursKeepsNobodyFromTheCase() throws Exception {
        var report = escalation.received(ReportMother.report(Set.of(Indicator.OFFICIAL_INVOLVED), null));
        assertThatThrownBy(() -> accuseOfficial.clear(report, Escalation.INTEL))
                .isInstanceOf(InvalidInputException.class);
        pages.perform(MockMvcRequestBuilders.post("/laporan/" + report + "/berkas/terlibat/bukan-kami")
                        .with(SecurityMockMvcRequestPostProcessors.user(Escalation.KABID.value()))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(MockMvcResultMatchers.flash().attributeExists("done"));
        assertThat(people(report, Elements.VERIFY_REPORT)).contains(Escalation.OFFICER);
        escalation.verify(report);
        assertThat(escalation.waiting(report)).containsExactly(Elements.ASSESS_REPORT);
    }

    @Test
    void aReportOfAnotherUnnamedOfficialTakesTheCaseFromTheOfficeAgain() {
        var first = escalation.received(ReportMother.medium());
        accuseOfficial.accuse(first, COLLEAGUE, Escalation.OFFICER);
        claim(Escalation.OFFICER, escalation.task(first, Elements.VERIFY_REPORT).id());
        var second = escalation.received(ReportMother.report(Set.of(Indicator.OFFICIAL_INVOLVED), null));
        driver.complete(
                escalation.task(second, Elements.VERIFY_REPORT),
                Escalation.KABID.value(),
                Map.of("conclusion", "CONFIRMED", "note", "Didatangi."));
        driver.complete(
                escalation.task(second, Elements.ASSESS_REPORT),
                Escalation.KABID.value(),
                Map.of("conclusion", "MERGE", "note", "Kejadian yang sama.", "mergeInto", first.toString()));

        assertThat(escalation.task(first, Elements.VERIFY_REPORT).assignee()).isEmpty();
        assertThat(people(first, Elements.VERIFY_REPORT))
                .contains(Escalation.KABID)
                .doesNotContain(Escalation.OFFICER, Escalation.INTEL);
    }

    @Test
    void aSignOfAnOfficialThatIsFoundOnTheSpotTakesTheCaseFromTheOffice() {
        var report = escalation.received(ReportMother.medium());
        escalation.complete(
                report, Elements.VERIFY_REPORT, "CONFIRMED", Map.of("foundIndicators", List.of("OFFICIAL_INVOLVED")));
        assertThat(people(report, Elements.ASSESS_REPORT))
                .contains(Escalation.KABID)
                .doesNotContain(Escalation.INTEL, Escalation.OFFICER);
    }

    @Test
    void aStepIsNobodysOnlyWhenNobodyIsLeftAbove() {
        var report = escalation.received(ReportMother.medium());
        escalation.verify(report);
        var task = escalation.task(report, Elements.ASSESS_REPORT).id();
        for (var member : accounts.membersOf("intel-serang")) {
            claim(member.id(), task);
            accuseOfficial.accuse(report, member.id(), MARKER);
        }
        assertThat(people(report, Elements.ASSESS_REPORT)).contains(Escalation.KAKANIM);
    }

    @Test
    void theOneWhoHasTakenAStepLosesItAndTheOthersKeepIt() {
        var report = escalation.received(ReportMother.medium());
        escalation.verify(report);
        var task = escalation.task(report, Elements.ASSESS_REPORT).id();
        assertThat(claim(Escalation.INTEL, task)).isEqualTo(HttpStatus.NO_CONTENT);
        accuseOfficial.accuse(report, Escalation.INTEL, MARKER);
        assertThat(people(report, Elements.ASSESS_REPORT)).contains(COLLEAGUE).doesNotContain(Escalation.INTEL);
        assertThatThrownBy(() -> escalation.assess(report)).hasMessageContaining("TASK_WORK");
        driver.complete(
                escalation.task(report, Elements.ASSESS_REPORT),
                COLLEAGUE.value(),
                Map.of("conclusion", "FORWARD", "note", "Ditelaah rekan."));
        assertThat(escalation.waiting(report)).containsExactly(Elements.DECIDE_REPORT);
    }

    @Test
    void noListPageHistoryOrFileShowsTheCaseToTheAccused() throws Exception {
        var report = escalation.received(ReportMother.medium());
        escalation.verify(report);
        var task = escalation.task(report, Elements.ASSESS_REPORT);
        assertThat(seesTask(Escalation.INTEL, task)).isTrue();
        assertThat(page(Escalation.INTEL, "/laporan/" + report + "/berkas")).isEqualTo(HttpStatus.OK.value());

        accuseOfficial.accuse(report, Escalation.INTEL, MARKER);

        assertThat(seesTask(Escalation.INTEL, task)).isFalse();
        assertThat(seesTask(COLLEAGUE, task)).isTrue();
        assertThat(inOfficeList(COLLEAGUE, task.id())).isTrue();
        assertThat(inOfficeList(Escalation.INTEL, task.id())).isFalse();
        assertThat(status(Escalation.INTEL, "/engine-rest/task/" + task.id())).isNotEqualTo(HttpStatus.OK);
        assertThat(status(Escalation.INTEL, "/engine-rest/task/" + task.id() + "/form-variables"))
                .isNotEqualTo(HttpStatus.OK);
        assertThat(claim(Escalation.INTEL, task.id())).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(page(Escalation.INTEL, "/laporan/" + report + "/berkas")).isEqualTo(HttpStatus.NOT_FOUND.value());
        for (var history : List.of("task", "activity-instance", "variable-instance", "identity-link-log")) {
            assertThat(get(
                            Escalation.INTEL,
                            "/engine-rest/history/" + history + "?processInstanceId=" + task.processInstanceId()))
                    .as(history)
                    .isEmpty();
        }
        assertThat(get(
                        Escalation.INTEL,
                        "/engine-rest/variable-instance?processInstanceIdIn=" + task.processInstanceId()))
                .isEmpty();
    }

    @Test
    void laterStepsGoToTheOthersOfTheGroupSuchAsAStandIn() {
        var report = escalation.received(ReportMother.medium());
        accuseOfficial.accuse(report, Escalation.KAKANIM, MARKER);
        escalation.verify(report);
        escalation.assess(report);
        assertThat(people(report, Elements.DECIDE_REPORT)).contains(STAND_IN).doesNotContain(Escalation.KAKANIM);
        assertThatThrownBy(() -> escalation.decide(report, "CLOSE")).hasMessageContaining("TASK_WORK");
    }

    @Test
    void whereNobodyIsLeftTheRungAboveActs() {
        var report = escalation.received(ReportMother.medium());
        membersOf("kakanim-serang").forEach(head -> accuseOfficial.accuse(report, head, MARKER));
        escalation.verify(report);
        escalation.assess(report);
        assertThat(people(report, Elements.DECIDE_REPORT)).contains(Escalation.KABID);
    }

    @Test
    void theLastWhoMayActIsFollowedByTheRungAboveToo() {
        var report = escalation.atKanim(ReportMother.medium());
        membersOf("kakanim-serang").forEach(head -> accuseOfficial.accuse(report, head, MARKER));
        assertThat(people(report, Elements.DECIDE_REPORT))
                .contains(Escalation.KABID)
                .doesNotContain(Escalation.KAKANIM, STAND_IN);
    }

    @Test
    void anOfficialIsMarkedInTheFormOfTheVerification() {
        var report = escalation.received(ReportMother.medium());
        escalation.complete(
                report, Elements.VERIFY_REPORT, "CONFIRMED", Map.of("accusedOfficial", Escalation.INTEL.value()));
        assertThat(people(report, Elements.ASSESS_REPORT)).contains(COLLEAGUE).doesNotContain(Escalation.INTEL);
    }

    @Test
    void theAccusedIsNotOfferedTheCaseAsOneToJoin() {
        var report = escalation.atKanim(ReportMother.medium());
        accuseOfficial.accuse(report, Escalation.INTEL, MARKER);
        var other = escalation.received(ReportMother.medium());
        escalation.verify(other);
        assertThatThrownBy(() -> escalation.complete(
                        other, Elements.ASSESS_REPORT, "MERGE", Map.of("mergeInto", report.toString())))
                .hasMessageContaining("Perkara tujuan");
    }

    @Test
    void theAccusedDoesNotOpenALetterOfTheCase() throws Exception {
        var report = escalation.atKanim(ReportMother.medium());
        var path = transactions.execute(status -> letters.path(letters.draft(report, Partner.LPSK, null)));
        assertThat(page(Escalation.KAKANIM, path)).isEqualTo(HttpStatus.OK.value());
        accuseOfficial.accuse(report, Escalation.KAKANIM, MARKER);
        assertThat(page(Escalation.KAKANIM, path)).isEqualTo(HttpStatus.NOT_FOUND.value());
    }

    @Test
    void whoeverLosesTheRoleLosesTheStepAndASuccessorGetsIt() {
        var report = escalation.received(ReportMother.medium());
        escalation.verify(report);
        accuseOfficial.accuse(report, Escalation.INTEL, MARKER);
        claim(COLLEAGUE, escalation.task(report, Elements.ASSESS_REPORT).id());
        accounts.removeFromGroup(COLLEAGUE, "intel-serang");
        try {
            assertThat(people(report, Elements.ASSESS_REPORT)).doesNotContain(COLLEAGUE, Escalation.INTEL);
            assertThat(escalation.task(report, Elements.ASSESS_REPORT).assignee())
                    .isEmpty();
            open(SUCCESSOR, "intel-serang");
            assertThat(people(report, Elements.ASSESS_REPORT))
                    .contains(SUCCESSOR)
                    .doesNotContain(COLLEAGUE, Escalation.INTEL);
        } finally {
            accounts.addToGroup(COLLEAGUE, "intel-serang");
        }
    }

    @Test
    void aLetterThatTheAccusedWasToSignIsDraftedForSomebodyElse() throws Exception {
        var office = new OfficeCode(ReportMother.OFFICE);
        var yesterday = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(1);
        positions.appoint(office, Role.KAKANIM, Escalation.KAKANIM, Capacity.DEFINITIVE, yesterday, null);
        var report = escalation.atKanim(ReportMother.medium());
        long letter = transactions.execute(
                status -> letters.draft(report, Partner.LPSK, null).id());
        var before = path(letter);
        assertThat(textOf(before)).contains("Uji escalation-kakanim");

        accuseOfficial.accuse(report, Escalation.KAKANIM, MARKER);

        assertThat(path(letter)).isNotEqualTo(before);
        assertThat(textOf(path(letter))).doesNotContain("escalation-kakanim");
        assertThat(page(Escalation.KAKANIM, before)).isEqualTo(HttpStatus.NOT_FOUND.value());
    }

    private String path(long letter) {
        return transactions.execute(status -> letters.path(letters.referral(letter)));
    }

    private String textOf(String path) throws Exception {
        var pdf = pages.perform(MockMvcRequestBuilders.get(path)
                        .with(SecurityMockMvcRequestPostProcessors.user(Escalation.INTEL.value())))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private List<UserId> membersOf(String group) {
        return accounts.membersOf(group).stream().map(Account::id).toList();
    }

    private List<UserId> people(ReportId report, String step) {
        return tasks.peopleFor(escalation.task(report, step).id());
    }

    private boolean seesTask(UserId user, HumanTask task) {
        return get(user, "/engine-rest/task?processInstanceId=" + task.processInstanceId())
                .findValuesAsText("id")
                .contains(task.id());
    }

    /** Whether the ready-made view of the office's tasks holds the step. */
    private boolean inOfficeList(UserId user, String task) {
        var filter =
                get(user, "/engine-rest/filter?name=Tugas kantor saya").get(0).path("id");
        return get(user, "/engine-rest/filter/" + filter.asText() + "/list")
                .findValuesAsText("id")
                .contains(task);
    }

    private JsonNode get(UserId user, String path) {
        return as(user).getForObject(path, JsonNode.class);
    }

    private int page(UserId user, String path) throws Exception {
        return pages.perform(
                        MockMvcRequestBuilders.get(path).with(SecurityMockMvcRequestPostProcessors.user(user.value())))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private HttpStatus status(UserId user, String path) {
        return (HttpStatus) as(user).getForEntity(path, String.class).getStatusCode();
    }

    private HttpStatus claim(UserId user, String task) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        var body = new HttpEntity<>("{\"userId\":\"" + user + "\"}", headers);
        return (HttpStatus)
                as(user).exchange("/engine-rest/task/" + task + "/claim", HttpMethod.POST, body, String.class)
                        .getStatusCode();
    }

    private TestRestTemplate as(UserId user) {
        return http.withBasicAuth(user.value(), password);
    }
}
