package id.pimpasa.outreach.application;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.domain.PlanRow;
import id.pimpasa.outreach.domain.PlanRules;
import id.pimpasa.outreach.domain.ServiceRequest;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.territory.VillageCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A row as the browser sends it, and as the form shows it again.
 *
 * @param applicants for a passport service, otherwise {@code null}, as {@code requestLetter}
 */
public record PlanRowEntry(
        String village,
        String visitOn,
        String startsAt,
        String kind,
        String theme,
        Integer applicants,
        String requestLetter) {

    /** More rows than any officer could visit in a period; nothing is read beyond it. */
    private static final int MOST_ROWS = 200;

    public static PlanRowEntry of(PlanRow row) {
        return new PlanRowEntry(
                row.village().value(),
                row.visitOn().toString(),
                row.startsAt().toString(),
                row.kind().name(),
                row.theme(),
                row.request().map(ServiceRequest::applicants).orElse(null),
                row.request().map(ServiceRequest::requestLetter).orElse(null));
    }

    /** @throws InvalidInputException naming the first row that cannot be read */
    public static List<PlanRow> toRows(List<PlanRowEntry> entries) {
        if (entries.size() > MOST_ROWS) {
            throw new InvalidInputException(
                    PlanRules.ROWS, "Rencana memuat lebih dari %d kunjungan. Kurangi barisnya.".formatted(MOST_ROWS));
        }
        return IntStream.range(0, entries.size())
                .mapToObj(index -> entries.get(index).toRow(index + 1))
                .toList();
    }

    private PlanRow toRow(int place) {
        try {
            var activity = parsed(kind, ActivityKind::valueOf, "jenis kegiatan tidak dikenal. Pilih dari daftar.");
            return new PlanRow(
                    new VillageCode(village),
                    parsed(visitOn, LocalDate::parse, "isi tanggal kunjungan."),
                    parsed(startsAt, LocalTime::parse, "isi jam mulai kunjungan."),
                    activity,
                    theme,
                    ServiceRequest.of(activity, applicants, requestLetter));
        } catch (InvalidInputException wrong) {
            throw new InvalidInputException(PlanRules.ROWS, "Baris " + place + ": " + wrong.getMessage());
        }
    }

    private static <T> T parsed(String text, Function<String, T> parser, String message) {
        try {
            return parser.apply(text == null ? "" : text);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new InvalidInputException(PlanRules.ROWS, message);
        }
    }
}
