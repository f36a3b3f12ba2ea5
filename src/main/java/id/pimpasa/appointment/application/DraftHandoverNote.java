package id.pimpasa.appointment.application;

import id.pimpasa.access.Role;
import id.pimpasa.appointment.Officers;
import id.pimpasa.appointment.domain.HandoverNote;
import id.pimpasa.appointment.domain.OfficerTerm;
import id.pimpasa.appointment.domain.TermChange;
import id.pimpasa.document.DocumentTemplate;
import id.pimpasa.document.Documents;
import id.pimpasa.document.NewDocument;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.PositionHolder;
import id.pimpasa.territory.Positions;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Drafts the note of a handover (Berita Acara Serah Terima), which both officers sign. For one who has died or whose
 * appointment is revoked the head of the Kanim signs.
 */
@Component
class DraftHandoverNote {

    private final Officers officers;
    private final Territory territory;
    private final Positions positions;
    private final Documents documents;

    DraftHandoverNote(Officers officers, Territory territory, Positions positions, Documents documents) {
        this.officers = officers;
        this.territory = territory;
        this.positions = positions;
        this.documents = documents;
    }

    HandoverNote draft(OfficerTerm term, UserId successor, List<VillageCode> villages) {
        var document = documents.draft(new NewDocument(
                DocumentTemplate.HANDOVER_NOTE,
                "Berita Acara Serah Terima Desa Binaan",
                term.office(),
                model(term, successor, villages)));
        return new HandoverNote(document, givenBy(term));
    }

    private Optional<UserId> givenBy(OfficerTerm term) {
        return headSigns(term)
                ? positions.holderOf(term.office(), Role.KAKANIM).map(PositionHolder::user)
                : Optional.of(term.officer());
    }

    private static boolean headSigns(OfficerTerm term) {
        return term.reasonForHandover()
                .filter(change -> change.kind().leavesNobodyToSign())
                .isPresent();
    }

    private Map<String, Object> model(OfficerTerm term, UserId successor, List<VillageCode> villages) {
        var reason = term.reasonForHandover();
        var model = new HashMap<String, Object>();
        model.put("predecessor", officers.find(term.officer()).orElseThrow());
        model.put("successor", officers.find(successor).orElseThrow());
        model.put("head", positions.signatureOf(term.office(), Role.KAKANIM));
        model.put("headSigns", headSigns(term));
        model.put("decreeNumber", term.decreeNumber());
        model.put("reason", reason.map(DraftHandoverNote::words).orElse("masa berlaku keputusan berakhir"));
        model.put("villages", villages.stream().map(this::nameOf).toList());
        return model;
    }

    private static String words(TermChange change) {
        return switch (change.kind()) {
            case TRANSFER -> "mutasi atau promosi";
            case REVOCATION -> "penugasan dicabut";
            case DEATH -> "meninggal dunia";
            case LEAVE -> "cuti";
            case RENEWAL, EXPIRY, VACANCY -> "masa berlaku keputusan berakhir";
        };
    }

    private VillageLine nameOf(VillageCode code) {
        var village = territory.village(code);
        return new VillageLine(village.shortName(), code.value());
    }

    /** A village as the note lists it. */
    public record VillageLine(String name, String code) {}
}
