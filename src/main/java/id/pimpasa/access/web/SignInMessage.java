package id.pimpasa.access.web;

/** What the sign-in page tells someone who was sent there, by request parameter. */
public enum SignInMessage {
    WRONG("gagal", "bad", "Nama akun atau kata sandi salah. Periksa kembali, lalu coba lagi."),
    LOCKED(
            "terkunci",
            "bad",
            "Akun dikunci sementara karena terlalu sering salah kata sandi. Tunggu satu menit, lalu coba lagi. Bila tetap terkunci, hubungi administrator."),
    SIGNED_OUT("keluar", "good", "Anda telah keluar."),
    EXPIRED("habis", "warn", "Sesi Anda telah berakhir. Silakan masuk kembali.");

    private final String parameter;
    private final String kind;
    private final String text;

    SignInMessage(String parameter, String kind, String text) {
        this.parameter = parameter;
        this.kind = kind;
        this.text = text;
    }

    public String parameter() {
        return parameter;
    }

    /** The class of the message box, see pimpasa.css. */
    public String getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }
}
