package id.pimpasa.escalation.application;

/** One submission key came with two different reports. */
public class SubmissionConflictException extends RuntimeException {

    SubmissionConflictException() {
        super("Kunci kiriman ini sudah dipakai untuk laporan lain. Muat ulang halaman, lalu kirim sekali lagi.");
    }
}
