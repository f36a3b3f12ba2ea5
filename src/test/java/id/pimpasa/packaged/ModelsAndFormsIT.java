package id.pimpasa.packaged;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Models, decision tables and forms keep the conventions, in what they say and in how they are drawn. */
class ModelsAndFormsIT {

    @Test
    void theLinterFindsNothing() {
        NodeChecks.run("lint", Map.of());
    }
}
