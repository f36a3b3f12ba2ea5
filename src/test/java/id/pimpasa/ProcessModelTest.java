package id.pimpasa;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.platform.form.StartForm;
import id.pimpasa.platform.form.UserTaskForm;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import id.pimpasa.testsupport.PimpasaTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Holds the models and the Java that serves them together, in both directions. */
@PimpasaTest
class ProcessModelTest {

    private static final Pattern ROOT_NAME = Pattern.compile("(?<![.\\w])[a-z]\\w*");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    /** What the expression language and the engine know by themselves. */
    private static final Set<String> BUILT_IN =
            Set.of("true", "false", "null", "empty", "and", "or", "not", "execution", "task");

    private static final Pattern NAME_IN_EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern ELEMENT_ID = Pattern.compile(
            "(startEvent|endEvent|event|boundaryEvent|userTask|serviceTask|businessRuleTask|receiveTask|"
                    + "sendTask|callActivity|subProcess|gateway|flow|task)_[a-z][A-Za-z0-9]*");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RepositoryService repositoryService;

    @Autowired
    private List<UserTaskForm> userTaskForms;

    @Autowired
    private List<StartForm> startForms;

    /** A process, its model and its contract class. */
    private record Contract(Class<?> type, String key, BpmnModelInstance model) {

        Set<String> constants(String nestedClass) {
            return Arrays.stream(type.getDeclaredClasses())
                    .filter(nested -> nested.getSimpleName().equals(nestedClass))
                    .flatMap(nested -> Arrays.stream(nested.getDeclaredFields()))
                    .filter(field -> field.getType() == String.class)
                    .map(ProcessModelTest::valueOf)
                    .map(String.class::cast)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyElementOfTheContractIsInTheModel() {
        return perContract(contract -> {
            var ids = contract.model().getModelElementsByType(FlowElement.class).stream()
                    .map(FlowElement::getId)
                    .toList();
            assertThat(ids).containsAll(contract.constants("Elements"));
        });
    }

    @TestFactory
    Stream<DynamicTest> theModelHasTheKeyOfTheContractAndATimeToLive() {
        return perContract(contract -> {
            var processes = contract.model().getModelElementsByType(Process.class);
            assertThat(processes).extracting(Process::getId).containsExactly(contract.key());
            assertThat(processes)
                    .extracting(Process::getCamundaHistoryTimeToLiveString)
                    .doesNotContainNull();
        });
    }

    @TestFactory
    Stream<DynamicTest> messagesAreTheSameInModelAndContract() {
        return perContract(contract -> assertThat(contract.model().getModelElementsByType(Message.class).stream()
                        .map(Message::getName)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(contract.constants("Messages")));
    }

    @TestFactory
    Stream<DynamicTest> errorsAreTheSameInModelAndContract() {
        return perContract(contract -> assertThat(contract.model().getModelElementsByType(Error.class).stream()
                        .map(Error::getErrorCode)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(contract.constants("Errors")));
    }

    @TestFactory
    Stream<DynamicTest> elementsAreNamedByTheirType() {
        return perContract(contract -> assertThat(contract.model().getModelElementsByType(FlowElement.class))
                .allSatisfy(element -> assertThat(element.getId()).matches(ELEMENT_ID)));
    }

    @TestFactory
    Stream<DynamicTest> everyBranchingGatewayHasADefaultFlow() {
        return perContract(contract -> assertThat(
                        contract.model().getModelElementsByType(ExclusiveGateway.class).stream()
                                .filter(gateway -> gateway.getOutgoing().size() > 1))
                .allSatisfy(gateway ->
                        assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull()));
    }

    @TestFactory
    Stream<DynamicTest> everyHumanStepHasAFormAndItsServerSide() {
        return perContract(contract -> {
            var served = userTaskForms.stream()
                    .filter(form -> form.processKey().equals(contract.key()))
                    .map(UserTaskForm::elementId)
                    .toList();
            var steps = contract.model().getModelElementsByType(UserTask.class);
            assertThat(steps).extracting(UserTask::getId).containsExactlyInAnyOrderElementsOf(served);
            assertThat(steps)
                    .allSatisfy(step -> assertFormExists(step.getId(), formRef(step), step.getCamundaFormKey()));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyStartFormHasItsServerSide() {
        return perContract(contract -> contract.model().getModelElementsByType(StartEvent.class).stream()
                .filter(start -> formRef(start) != null || start.getCamundaFormKey() != null)
                .forEach(start -> {
                    assertFormExists(start.getId(), formRef(start), start.getCamundaFormKey());
                    assertThat(startForms).extracting(StartForm::processKey).contains(contract.key());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyDecisionIsDeployed() {
        return perContract(contract -> contract.model().getModelElementsByType(BusinessRuleTask.class).stream()
                .filter(task -> task.getCamundaDecisionRef() != null)
                .forEach(task -> assertThat(repositoryService
                                .createDecisionDefinitionQuery()
                                .decisionDefinitionKey(task.getCamundaDecisionRef())
                                .count())
                        .as(task.getCamundaDecisionRef())
                        .isPositive()));
    }

    @TestFactory
    Stream<DynamicTest> expressionsNameOnlyProcessBeansAndVariablesOfTheContract() {
        return perContract(contract -> assertThat(namesInExpressions(contract))
                .as("names in expressions of %s", contract.key())
                .isSubsetOf(knownNames(contract)));
    }

    @Test
    void everyModelHasAContract() throws IOException {
        var models = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn");
        assertThat(contracts()).hasSameSizeAs(models);
    }

    private void assertFormExists(String step, String formRef, String formKey) {
        if (formRef != null) {
            assertThat(formFileWithId(formRef))
                    .as("form %s of %s", formRef, step)
                    .isTrue();
        } else {
            assertThat(formKey).as("form of %s", step).startsWith("embedded:/forms/");
            assertThat(new ClassPathResource(formKey.substring("embedded:/".length())).exists())
                    .as("form %s of %s", formKey, step)
                    .isTrue();
        }
    }

    private static boolean formFileWithId(String id) {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form")) {
                var content = new String(file.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                if (Pattern.compile("\"id\"\\s*:\\s*\"" + id + "\"")
                        .matcher(content)
                        .find()) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String formRef(org.camunda.bpm.model.xml.instance.ModelElementInstance element) {
        return element.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef");
    }

    private Set<String> namesInExpressions(Contract contract) {
        var model = Parser.unescapeEntities(Bpmn.convertToString(contract.model()), true);
        return NAME_IN_EXPRESSION
                .matcher(model)
                .results()
                .map(expression -> QUOTED.matcher(expression.group()).replaceAll(""))
                .flatMap(expression -> ROOT_NAME.matcher(expression).results())
                .map(MatchResult::group)
                .filter(name -> !BUILT_IN.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> knownNames(Contract contract) {
        var names = new TreeSet<>(Arrays.asList(context.getBeanNamesForAnnotation(ProcessBean.class)));
        Arrays.stream(contract.type().getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Variables"))
                .flatMap(nested -> Arrays.stream(nested.getDeclaredFields()))
                .map(ProcessModelTest::valueOf)
                .filter(ProcessVariable.class::isInstance)
                .map(variable -> ((ProcessVariable<?>) variable).name())
                .forEach(names::add);
        return names;
    }

    private Stream<DynamicTest> perContract(ContractCheck check) {
        return contracts().stream()
                .map(contract -> DynamicTest.dynamicTest(contract.key(), () -> check.verify(contract)));
    }

    private interface ContractCheck {
        void verify(Contract contract) throws Exception;
    }

    private static Collection<Contract> contracts() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessContract.class));
        var contracts = new ArrayList<Contract>();
        for (var candidate : scanner.findCandidateComponents("id.pimpasa")) {
            contracts.add(contract(candidate.getBeanClassName()));
        }
        return contracts;
    }

    private static Contract contract(String className) {
        try {
            var type = Class.forName(className);
            var resource = new ClassPathResource(
                    type.getAnnotation(ProcessContract.class).resource());
            try (var file = resource.getInputStream()) {
                var key = type.getDeclaredField("KEY");
                return new Contract(type, (String) valueOf(key), Bpmn.readModelFromStream(file));
            }
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException("Unreadable contract " + className, e);
        }
    }

    private static Object valueOf(java.lang.reflect.Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
