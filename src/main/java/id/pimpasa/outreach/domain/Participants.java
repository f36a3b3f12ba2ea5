package id.pimpasa.outreach.domain;

import id.pimpasa.platform.error.InvalidInputException;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How many women and men of a group took part; never negative. */
@Embeddable
public record Participants(@Enumerated(EnumType.STRING) ParticipantGroup people, int women, int men) {

    private static final int MOST = 5000;

    public Participants {
        if (people == null) {
            throw new InvalidInputException("participants", "Pilih kelompok peserta pada setiap baris.");
        }
        if (women < 0 || men < 0 || women > MOST || men > MOST) {
            throw new InvalidInputException(
                    "participants", "Jumlah peserta " + people.label() + " harus antara 0 dan " + MOST + ".");
        }
    }

    public int total() {
        return women + men;
    }
}
