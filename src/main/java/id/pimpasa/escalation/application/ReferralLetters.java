package id.pimpasa.escalation.application;

import static id.pimpasa.platform.time.IndonesianDates.DAY;

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
import id.pimpasa.escalation.domain.PartnerAnswer;
import id.pimpasa.escalation.domain.Referral;
import id.pimpasa.escalation.domain.ReferralRepository;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.domain.Stay;
import id.pimpasa.escalation.domain.UrgingResult;
import id.pimpasa.notification.MailTemplate;
import id.pimpasa.notification.Notice;
import id.pimpasa.notification.Notifications;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.PositionHolder;
import id.pimpasa.territory.Positions;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts the letters to partners. A letter names the case, its village and its signs, and nobody: names and stories go by
 * word of mouth between the liaison officers.
 */
@Component
public class ReferralLetters {

    private final ReportDesk desk;
    private final ReferralRepository referrals;
    private final Documents documents;
    private final Notifications notifications;
    private final PartnerMail mail;
    private final Territory territory;
    private final Positions positions;
    private final Accounts accounts;
    private final Clock clock;

    ReferralLetters(
            ReportDesk desk,
            ReferralRepository referrals,
            Documents documents,
            Notifications notifications,
            PartnerMail mail,
            Territory territory,
            Positions positions,
            Accounts accounts,
            Clock clock) {
        this.desk = desk;
        this.referrals = referrals;
        this.documents = documents;
        this.notifications = notifications;
        this.mail = mail;
        this.territory = territory;
        this.positions = positions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Drafts a letter.
     *
     * @param by who refers; {@code null} when the application prepares the letter by itself
     */
    @Transactional
    public Referral draft(ReportId id, Partner partner, UserId by) {
        var report = desk.report(id);
        return referrals.save(report.draftReferral(drafted(report, partner), by, clock.instant()));
    }

    /** Nobody who is accused in the case signs a letter about it: what they had still to sign is drafted for another. */
    @Transactional
    public void takeAwayFromAccused(Report report) {
        report.referrals().stream()
                .filter(letter -> report.accused().stream().anyMatch(letter::waitsForSignatureOf))
                .forEach(letter -> letter.redraft(drafted(report, letter.partner())));
    }

    private Referral.Draft drafted(Report report, Partner partner) {
        var signatory = signatory(report);
        var document = documents.draft(new NewDocument(
                DocumentTemplate.REFERRAL_LETTER,
                "Konsep surat ke " + partner.label() + " " + report.registerNumber(),
                report.office(),
                model(report, partner, signatory)));
        return new Referral.Draft(
                partner, document, signatory.map(PositionHolder::user).orElse(null));
    }

    /** @throws IllegalArgumentException if there is no such letter */
    @Transactional(readOnly = true)
    public Referral referral(long id) {
        return referrals.findById(id).orElseThrow(() -> new IllegalArgumentException("No such letter: " + id));
    }

    /** @return where staff download the letter as it is to be signed */
    public String path(Referral referral) {
        return documents.finalPath(referral.documentId());
    }

    /** The signed letter has been handed over; how, the note says. */
    @Transactional
    public void send(long id, String number, LocalDate date, String note, UserId by) {
        var referral = referral(id);
        refuseUnlikely(date, referral.report());
        var letter = new Referral.Letter(referral.partner(), number, date);
        referral.send(letter, note + withoutMail(referral.partner()), by, clock.instant());
    }

    /** A letter about a case is dated after the case came, and not ahead. */
    private void refuseUnlikely(LocalDate date, Report report) {
        var zone = territory.office(report.office()).zone();
        if (date.isBefore(LocalDate.ofInstant(report.receivedAt(), zone))
                || date.isAfter(LocalDate.ofInstant(clock.instant(), zone))) {
            throw new InvalidInputException(
                    "letterDate", "Tanggal surat harus antara hari laporan diterima dan hari ini. Periksa tanggalnya.");
        }
    }

    private String withoutMail(Partner partner) {
        return mail.addressOf(partner).isPresent()
                ? ""
                : " (Mitra tidak diberi tahu lewat surel: alamatnya belum diatur.)";
    }

    /** Tells a partner that can be reached by mail that there is a letter; does nothing for the others. */
    @Transactional
    public void announce(long id) {
        var referral = referral(id);
        if (mail.addressOf(referral.partner()).isPresent()) {
            announce(referral);
        }
    }

    private void announce(Referral referral) {
        var letter = referral.letter().orElseThrow();
        var office = territory.office(referral.report().office());
        notifications.notify(Notice.of(
                        MailTemplate.PARTNER_LETTER,
                        List.of(PartnerContacts.recipient(referral.partner())),
                        letter.number(),
                        Map.of(
                                "letterNumber", letter.number(),
                                "letterDate", DAY.format(letter.date()),
                                "office", office.name()))
                .once("letter:" + referral.id()));
    }

    /** Somebody got in touch with a partner that is late, and goes on waiting for its answer. */
    @Transactional
    public void noteUrging(long id, UrgingResult result, String note, UserId by) {
        var referral = referral(id);
        referral.report().conclude(Stay.at(Rung.URGING, referral), result, note, by, clock.instant());
    }

    @Transactional
    public void answer(long id, PartnerAnswer answer, String note, UserId by) {
        var referral = referral(id);
        referral.answer(answer, note, by, clock.instant());
        referral.report().leave(Stay.at(Rung.URGING, referral), clock.instant());
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
