package id.pimpasa.access.web;

/** What the sign-in page tells someone who was sent there, by request parameter. */
public enum SignInMessage {
    /** Also shown while the engine refuses every try for some seconds. */
    WRONG(
            "gagal",
            "bad",
            "Nama akun atau kata sandi salah. Periksa kembali, tunggu beberapa detik, lalu coba lagi. Bila tetap gagal, hubungi administrator."),
    TOO_OFTEN(
            "terlalu-sering",
            "bad",
            "Terlalu banyak percobaan masuk yang salah dari jaringan ini. Coba lagi satu jam kemudian, atau masuk dari jaringan lain."),
    NO_ROLE("tanpa-peran", "warn", "Akun Anda tidak memiliki peran. Hubungi administrator di kantor Anda."),
    PASSWORD_SET("sandi-disimpan", "good", "Kata sandi disimpan. Silakan masuk."),
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
