package id.pimpasa.document;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of documents; each has a page {@code templates/document/<file>.html}. */
public enum DocumentTemplate {
    /** Surat Keputusan: appoints officers and names their villages. */
    DECREE("decree"),
    /** Berita Acara Pengukuhan: records a ceremony and who was inaugurated. */
    CEREMONY_RECORD("ceremony-record"),
    /** Berita Acara Serah Terima: hands an officer's villages to the successor. */
    HANDOVER_NOTE("handover-note"),
    /** Surat Tugas: sends an officer to a village. */
    ASSIGNMENT_LETTER("assignment-letter"),
    /** Laporan kegiatan: what a visit brought, in the official layout. */
    ACTIVITY_REPORT("activity-report"),
    /** Laporan penyuluhan: what an office did in a month or quarter. */
    OFFICE_REPORT("office-report"),
    /** Piagam: says that a village is Mandiri (keimigrasian). */
    VILLAGE_CERTIFICATE("village-certificate"),

    /** Surat rujukan: hands a case to a partner agency. */
    REFERRAL_LETTER("referral-letter");

    /** Kinds that are signed outside: what is kept is the text to be signed; only its preview says that it is a draft. */
    private static final Set<DocumentTemplate> TO_BE_SIGNED =
            EnumSet.of(DECREE, ASSIGNMENT_LETTER, ACTIVITY_REPORT, OFFICE_REPORT, REFERRAL_LETTER);

    /** Kinds whose number is written on them when they are signed. */
    private static final Set<DocumentTemplate> NUMBERED_WHEN_SIGNED =
            EnumSet.of(DECREE, CEREMONY_RECORD, HANDOVER_NOTE, ASSIGNMENT_LETTER, REFERRAL_LETTER);

    private final String file;

    DocumentTemplate(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    public boolean isNumberedWhenSigned() {
        return NUMBERED_WHEN_SIGNED.contains(this);
    }

    /** Whether people outside get it locked, as a file that is no other one byte for byte. */
    public boolean leavesLocked() {
        return this == REFERRAL_LETTER;
    }

    public boolean hasPreview() {
        return TO_BE_SIGNED.contains(this);
    }
}
