package id.pimpasa.escalation.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.escalation.application.PartnerContacts.Contact;
import id.pimpasa.escalation.domain.Partner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartnerMailTest {

    private final PartnerMail mail = new PartnerMail(List.of(new PartnerContacts(Map.of(
            Partner.LPSK, new Contact("surat@lpsk.test", ""),
            Partner.DISNAKER, new Contact(" ", "")))));

    @Test
    void aPartnerWithAnAddressGetsTheLetterByMail() {
        assertThat(mail.addressOf(Partner.LPSK)).contains("surat@lpsk.test");
        assertThat(mail.announcement(Partner.LPSK)).contains("surat@lpsk.test");
    }

    @Test
    void nobodyIsPromisedAMailToAPartnerWithoutAddress() {
        for (var partner : new Partner[] {Partner.DISNAKER, Partner.POLDA_BANTEN}) {
            assertThat(mail.addressOf(partner)).isEmpty();
            assertThat(mail.announcement(partner)).contains("tidak dapat dikirim lewat surel", "langsung", "pos");
        }
    }
}
