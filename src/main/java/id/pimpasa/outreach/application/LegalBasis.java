package id.pimpasa.outreach.application;

import id.pimpasa.document.DocumentTemplate;
import id.pimpasa.document.DocumentTexts;
import id.pimpasa.document.TextSection;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.BusinessClock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The laws that a letter names, as they hold where and when it is drafted. */
@Component
class LegalBasis {

    private final DocumentTexts texts;
    private final BusinessClock clock;

    LegalBasis(DocumentTexts texts, BusinessClock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    List<String> of(DocumentTemplate letter, OfficeCode office) {
        return texts.of(letter, TextSection.RECALLING, clock.today(office), Map.of());
    }
}
