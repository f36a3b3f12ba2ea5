package id.pimpasa.escalation.web;

/** No report has this receipt. */
class UnknownReceiptException extends RuntimeException {

    UnknownReceiptException() {
        super("Kode tanda terima tidak dikenal. Periksa kembali angka-angkanya.");
    }
}
