package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;

/**
 * A visit as somebody plans it.
 *
 * @param startsAt in the office's zone
 * @param theme what it is about, in a few words; names no person
 * @param request what the village asks for, or {@code null}
 * @param planId the plan that it belongs to, or {@code null}
 */
public record PlannedVisit(
        VillageCode village,
        OfficeCode office,
        UserId officer,
        LocalDate date,
        LocalTime startsAt,
        ActivityKind kind,
        String theme,
        ServiceRequest request,
        UUID planId) {

    private static final int SHORTEST_THEME = 3;
    static final int LONGEST_THEME = 200;

    public PlannedVisit {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(officer, "officer");
        require(date != null, "date", "Tanggal kunjungan wajib diisi.");
        require(startsAt != null, "startsAt", "Jam mulai kunjungan wajib diisi.");
        require(kind != null, "kind", "Jenis kegiatan wajib dipilih.");
        theme = theme == null ? "" : theme.strip();
        require(isTheme(theme), "theme", "Tema kegiatan diisi 3 sampai 200 huruf.");
    }

    static boolean isTheme(String text) {
        return text.length() >= SHORTEST_THEME && text.length() <= LONGEST_THEME;
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new InvalidInputException(field, message);
        }
    }
}
