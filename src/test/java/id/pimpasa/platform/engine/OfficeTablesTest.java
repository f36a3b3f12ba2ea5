package id.pimpasa.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

class OfficeTablesTest {

    private static final Resource TRIAGE = new ClassPathResource("processes/escalation/report-triage.dmn");
    private static final Resource RESPONSE = new ClassPathResource("processes/escalation/response-time.dmn");

    @TempDir
    Path folder;

    @Test
    void anOfficesTableTakesThePlaceOfTheShippedOne() throws IOException {
        Files.writeString(folder.resolve("report-triage.dmn"), "the office's own");
        var tables = new OfficeTables(folder.toString());
        assertThat(tables.insteadOf(TRIAGE).getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("the office's own");
        assertThat(tables.insteadOf(RESPONSE)).isSameAs(RESPONSE);
    }

    @Test
    void aTableWithAWrongNameIsNotPassedOverInSilence() throws IOException {
        Files.writeString(folder.resolve("report-triag.dmn"), "the office's own");
        var tables = new OfficeTables(folder.toString());
        assertThatThrownBy(() -> tables.requireKnown(List.of("report-triage.dmn")))
                .hasMessageContaining("report-triag.dmn");
    }

    @Test
    void withoutAFolderTheShippedTablesHold() {
        var tables = new OfficeTables("");
        tables.requireKnown(List.of("report-triage.dmn"));
        assertThat(tables.insteadOf(TRIAGE)).isSameAs(TRIAGE);
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> new OfficeTables(folder.resolve("nowhere").toString()).requireKnown(List.of()))
                .hasMessageContaining("PIMPASA_DECISIONS_DIR");
    }
}
