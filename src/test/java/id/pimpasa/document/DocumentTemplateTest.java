package id.pimpasa.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** What is kept of a document is the text that is signed. */
class DocumentTemplateTest {

    @ParameterizedTest
    @EnumSource(DocumentTemplate.class)
    void noDocumentSaysInItsOwnTextThatItIsADraft(DocumentTemplate template) throws IOException {
        assertThat(page(template)).doesNotContain("KONSEP", "layout :: draft");
    }

    /** A law that was amended stands in letters from that day on, without a new release. */
    @ParameterizedTest
    @EnumSource(names = {"DECREE", "ASSIGNMENT_LETTER", "ACTIVITY_REPORT"})
    void lettersNameNoLawByThemselves(DocumentTemplate template) throws IOException {
        assertThat(page(template)).doesNotContain("Undang-Undang Nomor 6");
    }

    private static String page(DocumentTemplate template) throws IOException {
        return new ClassPathResource("templates/document/" + template.file() + ".html")
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(names = {"DECREE", "ASSIGNMENT_LETTER", "ACTIVITY_REPORT", "OFFICE_REPORT", "REFERRAL_LETTER"})
    void whatIsSignedOutsideHasAPreviewToBearTheMark(DocumentTemplate template) {
        assertThat(template.hasPreview()).isTrue();
    }
}
