package id.pimpasa.escalation.application;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.document.DocumentTemplate;
import id.pimpasa.document.Documents;
import id.pimpasa.document.NewDocument;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.domain.Partner;
import id.pimpasa.escalation.domain.Referral;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.territory.PositionHolder;
import id.pimpasa.territory.Positions;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts the letters to partners. A letter names the case, its village and its signs, and nobody: names and stories go by
 * word of mouth between the liaison officers.
 */
@Component
public class ReferralLetters {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));

    private final ReportDesk desk;
    private final Documents documents;
    private final Territory territory;
    private final Positions positions;
    private final Accounts accounts;
    private final Clock clock;

    ReferralLetters(
            ReportDesk desk,
            Documents documents,
            Territory territory,
            Positions positions,
            Accounts accounts,
            Clock clock) {
        this.desk = desk;
        this.documents = documents;
        this.territory = territory;
        this.positions = positions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Drafts a letter, unless one to this partner waits to be sent already. */
    @Transactional
    public Referral draft(ReportId id, Partner partner) {
        var report = desk.report(id);
        return report.openReferral(partner).orElseGet(() -> drafted(report, partner));
    }

    private Referral drafted(Report report, Partner partner) {
        var document = documents.draft(new NewDocument(
                DocumentTemplate.REFERRAL_LETTER,
                "Konsep surat ke " + partner.label() + " " + report.registerNumber(),
                report.office(),
                model(report, partner)));
        return report.draftReferral(partner, document, clock.instant());
    }

    /** @return where staff download the letter */
    @Transactional(readOnly = true)
    public String path(ReportId id, Partner partner) {
        return desk.report(id)
                .openReferral(partner)
                .map(Referral::documentId)
                .map(documents::downloadPath)
                .orElseThrow(() -> new IllegalStateException("No letter to " + partner + " was drafted"));
    }

    private Map<String, Object> model(Report report, Partner partner) {
        var office = territory.office(report.office());
        var signatory = positions.holderOf(report.office(), Role.KAKANIM);
        return Map.of(
                "registerNumber", report.registerNumber(),
                "partner", partner.label(),
                "request", partner.request(),
                "village", territory.village(report.village()).fullName(),
                "riskLevel", report.riskLevel().map(RiskLevel::label).orElse("belum dinilai"),
                "indicators",
                        report.indicators().stream()
                                .sorted()
                                .map(Indicator::label)
                                .collect(Collectors.joining("; ")),
                "departure", report.suspectedDeparture().map(DAY::format).orElse("tidak diketahui"),
                "signatoryTitle", signatory.map(PositionHolder::title).orElseGet(() -> office.titleOf(Role.KAKANIM)),
                "signatoryName",
                        signatory
                                .flatMap(holder -> accounts.find(holder.user()))
                                .map(Account::displayName)
                                .orElse(""));
    }
}
