package id.pimpasa.escalation.process;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.application.LevelOverrides;
import id.pimpasa.escalation.application.ReferralLetters;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.HandlingResult;
import id.pimpasa.escalation.domain.KanimDecision;
import id.pimpasa.escalation.domain.KanwilAssessment;
import id.pimpasa.escalation.domain.KanwilDecision;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps at which somebody concludes and explains, and nothing else; each with the fact that the process goes on with. */
@Configuration(proxyBeanMethods = false)
class EscalationForms {

    @Bean
    UserTaskForm decideReportForm(CaseForm caseForm, ReportDesk desk) {
        return new ConcludingForm<>(
                caseForm,
                desk,
                Elements.DECIDE_REPORT,
                Rung.DECISION,
                KanimDecision.class,
                (task, decision) -> task.set(Variables.KANIM_DECISION, decision));
    }

    @Bean
    UserTaskForm assessAtKanwilForm(CaseForm caseForm, ReportDesk desk) {
        return new ConcludingForm<>(
                caseForm,
                desk,
                Elements.ASSESS_AT_KANWIL,
                Rung.KANWIL_ASSESSMENT,
                KanwilAssessment.class,
                (task, assessment) -> task.set(Variables.KANWIL_ASSESSMENT, assessment));
    }

    @Bean
    UserTaskForm decideAtKanwilForm(CaseForm caseForm, ReportDesk desk) {
        return new ConcludingForm<>(
                caseForm,
                desk,
                Elements.DECIDE_AT_KANWIL,
                Rung.KANWIL_DECISION,
                KanwilDecision.class,
                (task, decision) -> task.set(Variables.KANWIL_DECISION, decision));
    }

    @Bean
    UserTaskForm handleReportForm(CaseForm caseForm, ReportDesk desk) {
        return handling(caseForm, desk, Elements.HANDLE_REPORT);
    }

    @Bean
    UserTaskForm handleAtKanwilForm(CaseForm caseForm, ReportDesk desk) {
        return handling(caseForm, desk, Elements.HANDLE_AT_KANWIL);
    }

    @Bean
    UserTaskForm reviewDelayForm(CaseForm caseForm, ReportDesk desk, LateTasks lateTasks) {
        return new ReviewDelayForm(caseForm, desk, lateTasks);
    }

    @Bean
    UserTaskForm confirmLevelForm(CaseForm caseForm, ReportDesk desk, LevelOverrides overrides, Accounts accounts) {
        return new ConfirmLevelForm(caseForm, desk, overrides, accounts);
    }

    @Bean
    UserTaskForm protectVictimForm(CaseForm caseForm, ReportDesk desk) {
        return new ProtectVictimForm(caseForm, desk);
    }

    @Bean
    UserTaskForm referReportForm(CaseForm caseForm, ReportDesk desk, ReferralLetters letters) {
        return new ReferralForm(caseForm, desk, letters, Elements.REFER_REPORT);
    }

    @Bean
    UserTaskForm referFromKanwilForm(CaseForm caseForm, ReportDesk desk, ReferralLetters letters) {
        return new ReferralForm(caseForm, desk, letters, Elements.REFER_FROM_KANWIL);
    }

    private static UserTaskForm handling(CaseForm caseForm, ReportDesk desk, String elementId) {
        return new ConcludingForm<>(caseForm, desk, elementId, Rung.HANDLING, HandlingResult.class, noFacts());
    }

    private static <C> BiConsumer<TaskCompletion, C> noFacts() {
        return (task, conclusion) -> {};
    }
}
