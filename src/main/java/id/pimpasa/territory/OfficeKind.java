package id.pimpasa.territory;

public enum OfficeKind {
    /** Kantor Wilayah: the regional office. */
    KANWIL,
    /** Kantor Imigrasi: the immigration office that serves villages. */
    KANIM
}
