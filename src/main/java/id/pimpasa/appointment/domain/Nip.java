package id.pimpasa.appointment.domain;

import id.pimpasa.platform.error.InvalidInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/**
 * Personnel number of a civil servant: date of birth (8 digits), year and month of appointment (6), sex (1) and a running
 * number (3). Contract staff (PPPK) have 21 in the place of the month.
 */
public record Nip(String value) {

    private static final Pattern DIGITS = Pattern.compile("\\d{18}");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuuMM").withResolverStyle(ResolverStyle.STRICT);
    private static final String CONTRACT_STAFF = "21";

    /** Nobody is appointed younger (Undang-Undang ASN: 18 years; some years of slack for old entries). */
    private static final int YOUNGEST = 16;

    /** @throws InvalidInputException when the digits cannot be a personnel number; says which ones */
    public Nip {
        value = value == null ? "" : value.strip();
        require(DIGITS.matcher(value).matches(), "NIP harus terdiri atas 18 angka.");
        var born = birth(value.substring(0, 8));
        require(
                appointed(value).isAfter(YearMonth.from(born).plusYears(YOUNGEST)),
                "Tahun pengangkatan dalam NIP tidak sesuai dengan tanggal lahirnya. Periksa NIP.");
        require(
                value.charAt(14) == '1' || value.charAt(14) == '2',
                "Angka ke-15 NIP harus 1 (pria) atau 2 (wanita). Periksa NIP.");
    }

    private static LocalDate birth(String digits) {
        try {
            return LocalDate.parse(digits, DATE);
        } catch (DateTimeException e) {
            throw refusal("Delapan angka pertama NIP bukan tanggal lahir. Periksa NIP.");
        }
    }

    private static YearMonth appointed(String nip) {
        var year = nip.substring(8, 12);
        var month = nip.substring(12, 14);
        try {
            return YearMonth.parse(year + (month.equals(CONTRACT_STAFF) ? "12" : month), MONTH);
        } catch (DateTimeException e) {
            throw refusal("Angka ke-9 sampai ke-14 NIP bukan tahun dan bulan pengangkatan. Periksa NIP.");
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw refusal(message);
        }
    }

    private static InvalidInputException refusal(String message) {
        return new InvalidInputException("candidates", message);
    }
}
