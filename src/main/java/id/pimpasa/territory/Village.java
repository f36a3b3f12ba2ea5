package id.pimpasa.territory;

/** A desa or kelurahan with the places it lies in. */
public record Village(
        VillageCode code, String name, VillageKind kind, String districtName, String regencyName, String provinceName) {

    /** As in a list of one region: {@code Desa Lontar, Kec. Tirtayasa}. */
    public String shortName() {
        return "%s %s, Kec. %s".formatted(kind.label(), name, districtName);
    }

    /** As in a letter: {@code Desa Lontar, Kecamatan Tirtayasa, Kabupaten Serang}. */
    public String fullName() {
        return "%s %s, Kecamatan %s, %s".formatted(kind.label(), name, districtName, regencyName);
    }
}
