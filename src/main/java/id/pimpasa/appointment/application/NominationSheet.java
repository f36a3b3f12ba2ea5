package id.pimpasa.appointment.application;

import id.pimpasa.document.Sheet;
import id.pimpasa.document.SheetRow;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.Village;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A nomination as a table: the columns, the template to fill in, and how a row is read. */
@Component
class NominationSheet {

    private static final String EXAMPLE = "Contoh";
    private static final Pattern VILLAGE_CODE = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}");

    private final Territory territory;

    NominationSheet(Territory territory) {
        this.territory = territory;
    }

    /** The columns, found by how their headings begin, so that a hint behind the name does no harm. */
    enum Column {
        NAME("Nama lengkap"),
        NIP("NIP"),
        GRADE("Golongan"),
        JOB_TITLE("Jabatan"),
        EMAIL("Surel dinas"),
        YEARS("Masa kerja (tahun)"),
        DISCIPLINED("Hukuman disiplin (2 tahun terakhir: ada/tidak)"),
        BRIEFED("Pembekalan (PIMPASA: sudah/belum)"),
        VILLAGES("Desa/kelurahan binaan (kode atau nama, dipisah titik koma)");

        private final String heading;

        Column(String heading) {
            this.heading = heading;
        }

        private boolean isHeadedBy(String text) {
            var start = heading.split("\\(")[0].strip();
            return text.toLowerCase(Locale.ROOT).startsWith(start.toLowerCase(Locale.ROOT));
        }
    }

    /** The table to fill in, with one made-up example. */
    Sheet template(OfficeCode office) {
        var example = territory.villagesServedBy(office).get(0);
        return new Sheet(
                "Calon petugas",
                Arrays.stream(Column.values()).map(column -> column.heading).toList(),
                List.of(List.of(
                        EXAMPLE + ": hapus baris ini",
                        "199001012015031001",
                        "III/b",
                        "Analis Keimigrasian Pertama",
                        "nama@imigrasi.go.id",
                        "8",
                        "tidak",
                        "sudah",
                        example.code().value())));
    }

    /** Whether the row is the template's example, which somebody has left in. */
    static boolean isExample(SheetRow row) {
        return row.cells().stream().anyMatch(cell -> cell.startsWith(EXAMPLE + ":"));
    }

    /** The villages that may be named, so that nobody has to look for codes. */
    Sheet villages(OfficeCode office) {
        return new Sheet(
                "Daftar desa",
                List.of("Kode", "Desa/kelurahan", "Kabupaten/kota"),
                territory.villagesServedBy(office).stream()
                        .map(village -> List.of(village.code().value(), village.shortName(), village.regencyName()))
                        .toList());
    }

    /** @throws InvalidInputException when a column is missing */
    Reader reader(OfficeCode office, SheetRow header) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            places.put(column, place(column, header));
        }
        return new Reader(places, territory.villagesServedBy(office));
    }

    private static int place(Column column, SheetRow header) {
        for (int place = 0; place < header.cells().size(); place++) {
            if (column.isHeadedBy(header.cell(place))) {
                return place;
            }
        }
        throw new InvalidInputException(
                "Kolom \"" + column.heading + "\" tidak ada pada baris pertama. Gunakan contoh berkas.");
    }

    /** Reads rows below one header. */
    static final class Reader {

        private final Map<Column, Integer> places;
        private final List<Village> villages;

        private Reader(Map<Column, Integer> places, List<Village> villages) {
            this.places = places;
            this.villages = villages;
        }

        /** @throws InvalidInputException when an entry cannot be read */
        CandidateRow read(SheetRow row) {
            return new CandidateRow(
                    cell(row, Column.NAME),
                    nip(cell(row, Column.NIP)),
                    cell(row, Column.GRADE),
                    cell(row, Column.JOB_TITLE),
                    cell(row, Column.EMAIL),
                    years(cell(row, Column.YEARS)),
                    choice(row, Column.DISCIPLINED, List.of("ada", "ya"), List.of("tidak", "tidak ada")),
                    choice(row, Column.BRIEFED, List.of("sudah", "ya"), List.of("belum", "tidak")),
                    Arrays.stream(cell(row, Column.VILLAGES).split("[;\n]"))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .map(this::villageCode)
                            .toList());
        }

        private String cell(SheetRow row, Column column) {
            return row.cell(places.get(column));
        }

        private static String nip(String text) {
            if (text.contains("E+")) {
                throw new InvalidInputException(
                        "Excel memotong NIP. Jadikan kolom NIP berformat Teks, lalu ketik ulang NIP.");
            }
            return text.replaceAll("[\\s'.]", "");
        }

        private static Integer years(String text) {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new InvalidInputException("Masa kerja harus berupa angka bulat.");
            }
        }

        private Boolean choice(SheetRow row, Column column, List<String> yes, List<String> no) {
            var answer = cell(row, column).toLowerCase(Locale.ROOT);
            if (yes.contains(answer)) {
                return true;
            }
            if (no.contains(answer)) {
                return false;
            }
            throw new InvalidInputException(
                    "Isi kolom \"" + column.heading + "\" dengan " + yes.get(0) + " atau " + no.get(0) + ".");
        }

        private String villageCode(String text) {
            return VILLAGE_CODE.matcher(text).matches()
                    ? text
                    : named(text)
                            .orElseThrow(() -> new InvalidInputException(
                                    "Desa tidak ditemukan di wilayah kantor ini. Salin kode dari lembar Daftar desa."));
        }

        /** @throws InvalidInputException when several villages have the name */
        private Optional<String> named(String text) {
            var found = villages.stream()
                    .filter(village ->
                            text.equalsIgnoreCase(village.name()) || text.equalsIgnoreCase(village.shortName()))
                    .toList();
            if (found.size() > 1) {
                throw new InvalidInputException("Beberapa desa bernama sama. Tulis kodenya dari lembar Daftar desa.");
            }
            return found.stream().map(village -> village.code().value()).findFirst();
        }
    }
}
