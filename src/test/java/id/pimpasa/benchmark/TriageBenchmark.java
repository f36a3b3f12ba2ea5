package id.pimpasa.benchmark;

import id.pimpasa.platform.engine.QuickFeelEngine;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** The triage decision alone, on one thread. */
class TriageBenchmark {

    private static final int WARM_UP = 5_000;
    private static final int MEASURED = 20_000;

    private final DmnEngine engine = engine();

    private static DmnEngine engine() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(QuickFeelEngine::new);
        return configuration.buildEngine();
    }

    double microseconds() throws IOException {
        var decision = decision();
        run(decision, WARM_UP);
        var begin = System.nanoTime();
        run(decision, MEASURED);
        return (System.nanoTime() - begin) / 1000.0 / MEASURED;
    }

    private DmnDecision decision() throws IOException {
        try (var file = TriageBenchmark.class.getResourceAsStream("/processes/escalation/report-triage.dmn")) {
            return engine.parseDecision("reportTriage", file);
        }
    }

    private void run(DmnDecision decision, int times) {
        for (int i = 0; i < times; i++) {
            engine.evaluateDecisionTable(decision, facts(i));
        }
    }

    private static Map<String, Object> facts(int number) {
        var facts = new HashMap<String, Object>();
        facts.put("indicators", List.of("RECRUITER_IN_VILLAGE", "WRONG_VISA"));
        facts.put("indicatorCount", 2);
        facts.put("daysToDeparture", number % 90);
        return facts;
    }
}
