package id.pimpasa.territory;

/** In what capacity a person holds a position. */
public enum Capacity {
    DEFINITIVE(""),
    /** Pelaksana tugas: the position is vacant. */
    PLT("Plt. "),
    /** Pelaksana harian: the holder is away. */
    PLH("Plh. ");

    private final String prefix;

    Capacity(String prefix) {
        this.prefix = prefix;
    }

    /** What stands before the position's title in a letter. */
    public String prefix() {
        return prefix;
    }
}
