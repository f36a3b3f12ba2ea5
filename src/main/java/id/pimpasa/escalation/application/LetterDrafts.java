package id.pimpasa.escalation.application;

import static id.pimpasa.platform.time.IndonesianDates.DAY;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.document.DocumentTemplate;
import id.pimpasa.document.Documents;
import id.pimpasa.document.NewDocument;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.domain.Partner;
import id.pimpasa.escalation.domain.Referral;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.territory.PositionHolder;
import id.pimpasa.territory.Positions;
import id.pimpasa.territory.Territory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Writes letters to partners as PDF. A letter names the case, its village and its signs, and nobody: names and stories go
 * by word of mouth between the liaison officers, and the template has no place for them.
 */
@Component
class LetterDrafts {

    private static final String UNSIGNED =
            "Surat ini dikirim lewat surel tanpa tanda tangan. Tanyakan keasliannya kepada kantor kami.";
    private static final String SIGNED_INSIDE =
            "Lembar pengantar. Surat yang ditandatangani secara elektronik tersimpan di dalam berkas PDF ini: buka daftar "
                    + "lampiran pada pembaca PDF.";

    private final Documents documents;
    private final Territory territory;
    private final Positions positions;
    private final PartnerNames partnerNames;
    private final Accounts accounts;

    LetterDrafts(
            Documents documents,
            Territory territory,
            Positions positions,
            PartnerNames partnerNames,
            Accounts accounts) {
        this.documents = documents;
        this.territory = territory;
        this.positions = positions;
        this.partnerNames = partnerNames;
        this.accounts = accounts;
    }

    /** The text that is to be signed and numbered. */
    Referral.Draft draft(Report report, Partner partner) {
        var signatory = signatory(report);
        var document = documents.draft(letter("Konsep surat ke ", report, partner, model(report, partner, signatory)));
        return new Referral.Draft(
                partner, document, signatory.map(PositionHolder::user).orElse(null));
    }

    /** The letter with its number and date as a mail carries it; it says itself that nobody has signed this sheet. */
    UUID numbered(Report report, Referral.Letter letter, boolean enclosesSigned) {
        var model = new HashMap<>(model(report, letter.partner(), signatory(report)));
        model.put("number", letter.number());
        model.put("date", DAY.format(letter.date()));
        model.put("standing", enclosesSigned ? SIGNED_INSIDE : UNSIGNED);
        return documents.draft(
                letter("Surat ke ", report, letter.partner(), model).numbered(letter.number()));
    }

    private NewDocument letter(String kind, Report report, Partner partner, Map<String, Object> model) {
        var title = kind + partnerNames.of(partner) + " " + report.registerNumber();
        return new NewDocument(DocumentTemplate.REFERRAL_LETTER, title, report.office(), model);
    }

    /** The head of the Kanim signs; where they are accused in the case, the head of the Kanwil. */
    private Optional<PositionHolder> signatory(Report report) {
        return positions
                .holderOf(report.office(), Role.KAKANIM)
                .filter(holder -> !report.isAccused(holder.user()))
                .or(() -> positions
                        .holderOf(territory.kanwilOf(report.office()), Role.KAKANWIL)
                        .filter(holder -> !report.isAccused(holder.user())));
    }

    private Map<String, Object> model(Report report, Partner partner, Optional<PositionHolder> signatory) {
        var office = territory.office(report.office());
        return Map.of(
                "registerNumber", report.registerNumber(),
                "partner", partnerNames.of(partner),
                "request", partner.request(),
                "village", territory.village(report.village()).fullName(),
                "riskLevel", report.riskLevel().map(RiskLevel::label).orElse("belum dinilai"),
                "indicators", signs(report),
                "departure", report.suspectedDeparture().map(DAY::format).orElse("tidak diketahui"),
                "signatoryTitle", signatory.map(PositionHolder::title).orElseGet(() -> office.titleOf(Role.KAKANIM)),
                "signatoryName",
                        signatory
                                .flatMap(holder -> accounts.find(holder.user()))
                                .map(Account::displayName)
                                .orElse(""));
    }

    private static String signs(Report report) {
        return report.indicators().isEmpty()
                ? "tidak ada dari daftar tanda"
                : report.indicators().stream().sorted().map(Indicator::label).collect(Collectors.joining("; "));
    }
}
