package id.pimpasa.escalation.application;

/** A submission key was used before, for another report or so long ago that its receipt is not told again. */
public class SubmissionConflictException extends RuntimeException {

    SubmissionConflictException() {
        this("Kunci kiriman ini sudah dipakai untuk laporan lain. Muat ulang halaman, lalu kirim sekali lagi.");
    }

    private SubmissionConflictException(String message) {
        super(message);
    }

    static SubmissionConflictException tooLate() {
        return new SubmissionConflictException(
                "Laporan dengan kunci kiriman ini sudah diterima lebih dari dua hari yang lalu; kode tanda terimanya tidak "
                        + "disimpan lagi. Kirim laporan lain dengan kunci baru.");
    }
}
