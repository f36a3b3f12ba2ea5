package id.pimpasa.escalation.domain;

/** Where a report stands, in the words the reporter reads under the receipt. */
public enum ReportStatus {
    RECEIVED("Diterima", "Laporan Anda sudah kami terima."),
    IN_VERIFICATION("Diperiksa di lapangan", "Petugas sedang memeriksa keterangan Anda."),
    IN_ASSESSMENT("Ditelaah Kantor Imigrasi", "Kantor Imigrasi sedang menelaah laporan Anda."),
    IN_DECISION("Menunggu keputusan", "Laporan Anda menunggu keputusan Kepala Kantor Imigrasi."),
    AT_KANWIL("Ditangani Kantor Wilayah", "Laporan Anda diteruskan ke Kantor Wilayah."),
    REFERRED("Dirujuk ke lembaga mitra", "Laporan Anda dirujuk ke lembaga yang berwenang."),
    IN_HANDLING("Ditindaklanjuti", "Laporan Anda sedang ditindaklanjuti."),
    CONCLUDING("Penyelesaian", "Penanganan selesai. Kami sedang menyiapkan jawaban untuk Anda."),
    CLOSED("Selesai", "Penanganan laporan Anda telah selesai. Terima kasih sudah melapor.");

    private final String label;
    private final String message;

    ReportStatus(String label, String message) {
        this.label = label;
        this.message = message;
    }

    public String label() {
        return label;
    }

    /** What the reporter is told when the report comes to this status. */
    public String message() {
        return message;
    }
}
