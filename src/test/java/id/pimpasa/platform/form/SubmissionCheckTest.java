package id.pimpasa.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.pimpasa.platform.error.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser sends is checked against the form's own file, and each refusal names the field by its label. */
class SubmissionCheckTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** 23 November 2026, 00:30 in Jakarta; still the 22nd in UTC. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T17:30:00Z"), WIB);

    private static final String FORM = """
            {"id": "visitReport", "components": [
              {"type": "text", "text": "Laporan kunjungan"},
              {"type": "textarea", "key": "narrative", "label": "Uraian", "disabled": true},
              {"type": "textfield", "key": "theme", "label": "Tema",
               "validate": {"required": true, "minLength": 5, "maxLength": 20}},
              {"type": "number", "key": "participants", "label": "Jumlah peserta", "decimalDigits": 0,
               "validate": {"min": 0, "max": 500}},
              {"type": "checkbox", "key": "agreed", "label": "Pernyataan", "validate": {"required": true}},
              {"type": "select", "key": "officer", "label": "Petugas", "valuesKey": "officers"},
              {"type": "select", "key": "outcome", "label": "Hasil",
               "values": [{"label": "Terlaksana", "value": "DONE"}, {"label": "Batal", "value": "CANCELLED"}]},
              {"type": "textfield", "key": "reason", "label": "Alasan", "validate": {"required": true},
               "conditional": {"hide": "=outcome != \\"CANCELLED\\""}},
              {"type": "checklist", "key": "services", "label": "Layanan",
               "values": [{"label": "Paspor", "value": "PASSPORT"}, {"label": "Informasi", "value": "INFORMATION"}]},
              {"type": "datetime", "subtype": "date", "key": "visitDate", "dateLabel": "Tanggal kunjungan",
               "disallowPassedDates": true},
              {"type": "datetime", "subtype": "datetime", "key": "return", "dateLabel": "Waktu kembali"},
              {"type": "group", "components": [
                {"type": "textfield", "key": "phone", "label": "Telepon", "validate": {"pattern": "^[0-9]+$"}}]}
            ]}
            """;

    private final SubmissionCheck check =
            new SubmissionCheck(new FieldCheck(CLOCK, WIB), new FieldVisibility(JSON), JSON);

    private final Map<String, Object> entries =
            new HashMap<>(Map.of("theme", "Paspor dan TPPO", "agreed", true, "outcome", "DONE"));

    @Test
    void takesOverACompleteForm() throws IOException {
        entries.putAll(Map.of(
                "participants", 42,
                "officer", "pimpasa-serang-01",
                "services", List.of("PASSPORT"),
                "visitDate", "2026-11-23",
                "return", "2026-11-23T15:30+07:00",
                "phone", "08123"));

        var form = submitted();

        assertThat(form.text("theme")).isEqualTo("Paspor dan TPPO");
        assertThat(form.integer("participants")).isEqualTo(42);
        assertThat(form.flag("agreed")).isTrue();
        assertThat(form.choices("services")).containsExactly("PASSPORT");
        assertThat(form.date("visitDate")).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(form.dateTime("return")).isEqualTo(LocalDateTime.of(2026, 11, 23, 15, 30));
    }

    @Test
    void anEmptyFieldIsAbsent() throws IOException {
        entries.put("phone", "  ");
        entries.put("participants", null);
        entries.put("services", List.of());

        var form = submitted();

        assertThat(form.optionalText("phone")).isEmpty();
        assertThat(form.optionalInteger("participants")).isEmpty();
        assertThat(form.choices("services")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "theme        |                      | Tema wajib diisi.",
                "theme        | Abc                  | Tema paling sedikit 5 huruf.",
                "theme        | Dua puluh satu huruf! | Tema paling banyak 20 huruf.",
                "participants | -1                   | Jumlah peserta paling sedikit 0.",
                "participants | 501                  | Jumlah peserta paling banyak 500.",
                "participants | 1.5                  | Jumlah peserta harus bilangan bulat.",
                "participants | 1e999999999          | Jumlah peserta terlalu besar.",
                "participants | 12345678901          | Jumlah peserta terlalu besar.",
                "participants | banyak               | Jumlah peserta harus berupa angka.",
                "officer      | pimpasa-tangerang-01 | Petugas tidak ada dalam daftar; pilih dari daftar.",
                "outcome      | APPROVED             | Hasil tidak ada dalam daftar; pilih dari daftar.",
                "outcome      | CANCELLED            | Alasan wajib diisi.",
                "visitDate    | 2026-11-22           | Tanggal kunjungan tidak boleh tanggal yang sudah lewat.",
                "visitDate    | 31/12/2026           | Tanggal kunjungan bukan tanggal yang sah.",
                "visitDate    | +300000-01-01        | Tanggal kunjungan memuat tahun yang keliru; tulis tahun dengan empat angka.",
                "return       | +300000-01-01T08:00  | Waktu kembali memuat tahun yang keliru; tulis tahun dengan empat angka.",
                "phone        | nomor saya           | Telepon belum sesuai bentuk yang diminta; periksa kembali."
            })
    void refusesAnEntryByItsLabel(String key, String value, String message) {
        entries.put(key, value);
        assertRefused(message);
    }

    @Test
    void refusesAnUntickedRequiredBox() {
        entries.put("agreed", false);
        assertRefused("Pernyataan wajib dicentang.");
    }

    @Test
    void refusesAFieldThatTheFormDoesNotHave() {
        entries.put("approved", true);
        assertRefused("Kiriman memuat isian yang tidak ada pada formulir ini. Muat ulang halaman, lalu coba lagi.");
    }

    @Test
    void refusesAFieldThatTheFormOnlyShows() {
        entries.put("narrative", "diubah");
        assertRefused("Kiriman memuat isian yang tidak ada pada formulir ini. Muat ulang halaman, lalu coba lagi.");
    }

    @Test
    void ignoresAHiddenFieldAndDoesNotAskForIt() throws IOException {
        entries.put("reason", "tertinggal dari pilihan sebelumnya");
        assertThat(submitted().has("reason")).isFalse();
    }

    @Test
    void dropsControlCharactersThatTheDatabaseCannotStore() throws IOException {
        entries.put("theme", "Paspor\u0000 dan\u0007 TPPO");
        assertThat(submitted().text("theme")).isEqualTo("Paspor dan TPPO");
    }

    @Test
    void readsTheFieldsOfAnHtmlForm() throws IOException {
        var html = """
                <form role="form">
                  <label for="place">Tempat</label>
                  <input id="place" cam-variable-name="place" cam-variable-type="String" required maxlength="5">
                  <label for="men">Peserta laki-laki</label>
                  <input id="men" type="number" cam-variable-name="men" cam-variable-type="Long" min="0">
                  <input type="hidden" aria-label="Foto" cam-variable-name="photos" cam-variable-type="Json">
                </form>
                """;
        var schema = new HtmlFormReader().read("x", stream(html));

        assertThatThrownBy(() -> check.check(schema, json(Map.of("place", "Balai desa")), shown()))
                .hasMessage("Tempat paling banyak 5 huruf.");
        assertThatThrownBy(() -> check.check(schema, json(Map.of("place", "Balai", "men", -3)), shown()))
                .hasMessage("Peserta laki-laki paling sedikit 0.");
        record Photo(String id) {}
        var form = check.check(schema, json(Map.of("place", "Balai", "photos", List.of(Map.of("id", "7")))), shown());
        assertThat(form.rows("photos", Photo.class)).containsExactly(new Photo("7"));
        assertThat(form.optionalDecimal("men")).isEqualTo(java.util.Optional.<BigDecimal>empty());
    }

    private void assertRefused(String message) {
        assertThatThrownBy(this::submitted)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
    }

    private SubmittedForm submitted() throws IOException {
        return check.check(new CamundaFormReader(JSON).read(stream(FORM)), json(entries), shown());
    }

    private static ShownValues shown() {
        return new ShownValues(
                Map.of("officers", List.of(new Option("Budi Santoso", "pimpasa-serang-01")), "narrative", "rahasia"),
                JSON);
    }

    private static Map<String, JsonNode> json(Map<String, Object> entries) {
        var json = new HashMap<String, JsonNode>();
        entries.forEach((key, value) -> json.put(key, JSON.valueToTree(value)));
        return json;
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
