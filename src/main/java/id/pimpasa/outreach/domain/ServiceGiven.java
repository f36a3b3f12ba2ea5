package id.pimpasa.outreach.domain;

import id.pimpasa.platform.error.InvalidInputException;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How many people a service was given to. */
@Embeddable
public record ServiceGiven(@Enumerated(EnumType.STRING) ServiceKind service, int people) {

    private static final int MOST = 5000;

    public ServiceGiven {
        if (service == null) {
            throw new InvalidInputException("services", "Pilih jenis layanan pada setiap baris.");
        }
        if (people < 1 || people > MOST) {
            throw new InvalidInputException(
                    "services", "Jumlah orang untuk " + service.label() + " harus antara 1 dan " + MOST + ".");
        }
    }
}
