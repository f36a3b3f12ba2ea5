package id.pimpasa.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pimpasa.platform.error.InvalidInputException;
import java.util.regex.Pattern;

/**
 * Code of a village in the list of the Ministry of Home Affairs (Kepmendagri 300.2.2-2138/2025), such as
 * {@code 36.04.13.2006}: province, regency, district, village. A last part from 1 is a kelurahan, from 2 a desa, from 3 a
 * desa adat.
 */
public record VillageCode(@JsonValue String value) {

    private static final Pattern VALID = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}\\.[123]\\d{3}");

    /** @throws InvalidInputException when the text is no village code */
    @JsonCreator
    public VillageCode {
        if (value == null || !VALID.matcher(value).matches()) {
            throw new InvalidInputException(
                    "Kode desa/kelurahan tidak dikenal. Pilih desa/kelurahan dari daftar yang tersedia.");
        }
    }

    public String districtCode() {
        return value.substring(0, 8);
    }

    public String regencyCode() {
        return value.substring(0, 5);
    }

    public VillageKind kind() {
        return VillageKind.ofDigit(value.charAt(9));
    }

    @Override
    public String toString() {
        return value;
    }
}
