package id.pimpasa;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.testsupport.FlowRecorder;
import id.pimpasa.testsupport.PimpasaTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Runs after all other tests: every flow node and sequence flow of every model has been walked by one of them, so it
 * has no part in a run of single tests.
 */
@PimpasaTest
@Order(Integer.MAX_VALUE)
class ProcessCoverageTest {

    @Autowired
    private FlowRecorder recorder;

    @Test
    void everyFlowNodeAndSequenceFlowIsWalked() {
        Map<String, Set<String>> unwalked = new TreeMap<>();
        recorder.processes().forEach(process -> unwalked.put(process, recorder.unwalked(process)));
        assertThat(unwalked)
                .isNotEmpty()
                .allSatisfy((process, elements) ->
                        assertThat(elements).as("never walked in %s", process).isEmpty());
    }
}
