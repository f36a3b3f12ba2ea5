package id.pimpasa.escalation.domain;

import id.pimpasa.escalation.Outcome;
import java.util.Arrays;
import java.util.Optional;

/**
 * A place on the ladder where a report waits for somebody, with a response time of its own
 * ({@code response-time.dmn}).
 */
public enum Rung {
    VERIFICATION("Verifikasi lapangan", ReportStatus.IN_VERIFICATION, VerificationFinding.class),
    ASSESSMENT("Telaah Kanim", ReportStatus.IN_ASSESSMENT, AssessmentResult.class),
    DECISION("Keputusan Kepala Kanim", ReportStatus.IN_DECISION, KanimDecision.class),
    KANWIL_ASSESSMENT("Telaah Kanwil", ReportStatus.AT_KANWIL, KanwilAssessment.class),
    KANWIL_DECISION("Keputusan Kepala Kanwil", ReportStatus.AT_KANWIL, KanwilDecision.class),
    REFERRAL("Rujukan ke mitra", ReportStatus.REFERRED, Partner.class),
    HANDLING("Penanganan", ReportStatus.IN_HANDLING, HandlingResult.class),
    /** A letter to a partner is signed and sent. */
    LETTER("Surat ke mitra", null, Partner.class),
    PARTNER_ANSWER("Jawaban mitra", null, PartnerAnswer.class),
    /** The person who referred a case gets in touch with a partner that has not answered. */
    URGING("Menghubungi mitra", null, UrgingResult.class),
    /** A second person looks at a proposal to lower the level; the higher one holds meanwhile. */
    LEVEL_CHANGE("Persetujuan tingkat risiko", null, LevelAnswer.class),
    /** A victim is protected, whatever else happens to the report meanwhile. */
    PROTECTION("Pelindungan korban", null, ProtectionMeasure.class),
    FEEDBACK("Umpan balik kepada pelapor", ReportStatus.CONCLUDING, Outcome.class),
    /** A superior looks into a missed response time; the report itself goes on meanwhile. */
    DELAY_REVIEW("Tinjauan keterlambatan", null, DelayMeasure.class);

    private final String label;
    private final ReportStatus status;
    private final Class<? extends Conclusion> conclusions;

    Rung(String label, ReportStatus status, Class<? extends Conclusion> conclusions) {
        this.label = label;
        this.status = status;
        this.conclusions = conclusions;
    }

    public String label() {
        return label;
    }

    /** The status that a report comes to here; empty where the report's own way is not touched. */
    public Optional<ReportStatus> status() {
        return Optional.ofNullable(status);
    }

    /** Whether what is done here is of use only before the person leaves. */
    public boolean isBeforeDeparture() {
        return switch (this) {
            case FEEDBACK, DELAY_REVIEW, PARTNER_ANSWER, URGING, PROTECTION -> false;
            default -> true;
        };
    }

    boolean concludesWith(Conclusion conclusion) {
        return conclusions.isInstance(conclusion);
    }

    Conclusion conclusion(String name) {
        return Arrays.stream(conclusions.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this + " has no conclusion " + name));
    }
}
