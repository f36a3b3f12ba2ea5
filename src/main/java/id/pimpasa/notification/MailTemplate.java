package id.pimpasa.notification;

/** The kinds of mail; each has {@code templates/mail/<file>.html}, whose plain text is derived from it. */
public enum MailTemplate {
    TASK_WAITING("task-waiting", "Tugas baru: "),
    DEADLINE_NEAR("deadline-near", "Tenggat dekat: "),
    DEADLINE_MISSED("deadline-missed", "Lewat tenggat: "),
    ACCOUNT_OPENED("account-opened", "Akun PIMPASA Anda: "),
    CEREMONY_INVITATION("ceremony-invitation", "Undangan pengukuhan: "),
    CEREMONY_CHANGED("ceremony-changed", "Perubahan pengukuhan: "),
    CEREMONY_CANCELLED("ceremony-cancelled", "Pengukuhan dibatalkan: "),
    CEREMONY_WITHDRAWN("ceremony-withdrawn", "Undangan pengukuhan ditarik: "),
    VISIT_SCHEDULED("visit-scheduled", "Jadwal kunjungan: "),
    VISIT_CANCELLED("visit-cancelled", "Kunjungan dibatalkan: "),
    VISIT_WITHDRAWN("visit-withdrawn", "Penugasan kunjungan ditarik: "),
    VISIT_UNATTENDED("visit-unattended", "Kunjungan tanpa petugas: "),
    VISIT_UNREPORTED("visit-unreported", "Laporan kunjungan ditunggu: "),
    VISIT_UNCORRECTED("visit-uncorrected", "Perbaikan laporan ditunggu: "),
    VISIT_REMINDER("visit-reminder", "Pengingat kunjungan: "),
    PARTNER_LETTER("partner-letter", "Surat untuk lembaga Saudara: "),
    IDENTITY_REQUESTED("identity-requested", "Persetujuan Anda ditunggu: "),
    OFFICE_REPORT_READY("office-report-ready", "Laporan penyuluhan siap: "),
    ESCALATED("escalated", "Naik ke tingkat berikutnya: ");

    private final String file;
    private final String subjectStart;

    MailTemplate(String file, String subjectStart) {
        this.file = file;
        this.subjectStart = subjectStart;
    }

    public String file() {
        return file;
    }

    public String subjectStart() {
        return subjectStart;
    }

    /** Whether the mail brings a link to set a password; the link follows from the mail and is kept nowhere. */
    public boolean bringsPasswordLink() {
        return this == ACCOUNT_OPENED;
    }
}
