package id.pimpasa.appointment.application;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.appointment.OfficerProfile;
import id.pimpasa.appointment.Officers;
import id.pimpasa.appointment.domain.OfficerTerm;
import id.pimpasa.appointment.domain.TermChange;
import id.pimpasa.document.DocumentTemplate;
import id.pimpasa.document.Documents;
import id.pimpasa.document.NewDocument;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.PositionHolder;
import id.pimpasa.territory.Positions;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private final Accounts accounts;
    private final Documents documents;

    DraftHandoverNote(
            Officers officers, Territory territory, Positions positions, Accounts accounts, Documents documents) {
        this.officers = officers;
        this.territory = territory;
        this.positions = positions;
        this.accounts = accounts;
        this.documents = documents;
    }

    /** Somebody under whose name there is room for a signature. */
    public record Signatory(String title, String name, String nip) {

        static Signatory of(OfficerProfile officer) {
            return new Signatory(officer.jobTitle(), officer.name(), officer.nip());
        }
    }

    UUID draft(OfficerTerm term, UserId successor, List<VillageCode> villages) {
        return documents.draft(new NewDocument(
                DocumentTemplate.HANDOVER_NOTE,
                "Berita Acara Serah Terima Desa Binaan",
                term.office(),
                model(term, successor, villages)));
    }

    private Map<String, Object> model(OfficerTerm term, UserId successor, List<VillageCode> villages) {
        var predecessor = officers.find(term.officer()).orElseThrow();
        var follower = officers.find(successor).orElseThrow();
        var reason = term.reasonForHandover();
        var headSigns = reason.map(change -> change.kind().leavesNobodyToSign()).orElse(false);
        var model = new HashMap<String, Object>();
        model.put("predecessor", predecessor);
        model.put("successor", follower);
        model.put("decreeNumber", term.decreeNumber());
        model.put("reason", reason.map(DraftHandoverNote::words).orElse("masa berlaku keputusan berakhir"));
        model.put("villages", villages.stream().map(this::nameOf).toList());
        model.put("headSigns", headSigns);
        model.put("gives", headSigns ? head(term.office()) : Signatory.of(predecessor));
        model.put("takes", Signatory.of(follower));
        model.put("head", head(term.office()));
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

    private Signatory head(OfficeCode office) {
        var holder = positions.holderOf(office, Role.KAKANIM);
        return new Signatory(
                holder.map(PositionHolder::title)
                        .orElseGet(() -> territory.office(office).titleOf(Role.KAKANIM)),
                holder.flatMap(head -> accounts.find(head.user()))
                        .map(Account::displayName)
                        .orElse(""),
                "");
    }

    private VillageLine nameOf(VillageCode code) {
        var village = territory.village(code);
        return new VillageLine(village.shortName(), code.value());
    }

    /** A village as the note lists it. */
    public record VillageLine(String name, String code) {}
}
