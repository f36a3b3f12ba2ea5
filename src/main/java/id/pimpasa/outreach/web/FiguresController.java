package id.pimpasa.outreach.web;

import id.pimpasa.document.Sheet;
import id.pimpasa.document.Sheets;
import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.outreach.application.FigureDesk;
import id.pimpasa.outreach.application.FigureDesk.Answer;
import id.pimpasa.outreach.application.FigureDesk.Reader;
import id.pimpasa.outreach.application.FigureDesk.Request;
import id.pimpasa.outreach.application.FigureScope;
import id.pimpasa.outreach.application.VillageSheet;
import id.pimpasa.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The figures of the outreach, on a page and as an Excel file. */
@Controller
@RequestMapping("/penyuluhan/angka")
class FiguresController {

    private final FigureDesk desk;
    private final VillageSheet villageSheet;
    private final Sheets sheets;
    private final Territory territory;

    FiguresController(FigureDesk desk, VillageSheet villageSheet, Sheets sheets, Territory territory) {
        this.territory = territory;
        this.desk = desk;
        this.villageSheet = villageSheet;
        this.sheets = sheets;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String kantor,
            @RequestParam(defaultValue = "") String petugas,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate dari,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate sampai,
            Model model) {
        var reader = reader();
        var request = request(wilayah, kantor, petugas, dari, sampai);
        model.addAttribute("reader", reader);
        model.addAttribute("request", request);
        if (request.until().isBefore(request.from())) {
            model.addAttribute("refused", "Tanggal akhir mendahului tanggal awal. Perbaiki periodenya.");
            request = request(wilayah, kantor, petugas, null, null);
        }
        var scope = desk.scope(reader, request);
        model.addAttribute("areas", desk.areas(scope));
        model.addAttribute("officers", desk.officers(desk.scope(reader, everybody(request))));
        model.addAttribute("figures", desk.answer(scope));
        return "web/figures";
    }

    @GetMapping("/excel")
    ResponseEntity<byte[]> download(
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String kantor,
            @RequestParam(defaultValue = "") String petugas,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate dari,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate sampai) {
        if (sampai.isBefore(dari)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var scope = desk.scope(reader(), request(wilayah, kantor, petugas, dari, sampai));
        var name = ContentDisposition.attachment()
                .filename("angka-penyuluhan-%s-%s.xlsx".formatted(dari, sampai))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Sheets.EXCEL)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(sheets.write(
                        new Sheet("Angka", List.of("Angka", "Nilai"), rows(scope, desk.answer(scope))),
                        villageSheet.of(scope)));
    }

    private List<List<Object>> rows(FigureScope scope, Answer answer) {
        var rows = new ArrayList<List<Object>>(List.of(
                List.of("Dari", scope.from()),
                List.of("Sampai", scope.until()),
                List.of("Wilayah", scope.area().orElse("semua")),
                List.of(
                        "Kantor",
                        String.join(
                                ", ",
                                scope.offices().stream()
                                        .map(office -> territory.office(office).name())
                                        .toList())),
                List.of("Petugas", scope.officer().map(Object::toString).orElse("semua")),
                List.of("Desa dibina", answer.coverage().mentored()),
                List.of("Desa dikunjungi", answer.coverage().visited()),
                List.of("Cakupan (%)", answer.coverage().percent()),
                List.of("Kunjungan terlaksana", answer.lateness().held()),
                List.of("Terlambat", answer.lateness().late()),
                List.of("Rata-rata hari terlambat", rounded(answer.lateness().averageDays())),
                List.of("Lewat tanggal, belum dilaporkan", answer.lateness().overdue()),
                List.of("Dibatalkan", answer.lateness().cancelled()),
                List.of("Desa yang dinilai", answer.index().rated()),
                List.of("Indeks mandiri", rounded(answer.index().selfReliance())),
                List.of("Indeks melek hukum", rounded(answer.index().legalLiteracy())),
                List.of("Indeks tanggap", rounded(answer.index().responsiveness()))));
        for (var level : VillageLevel.values()) {
            rows.add(List.of(
                    "Desa tingkat " + level.label(), answer.index().levels().get(level)));
        }
        rows.add(
                List.of("Desa berstatus Mandiri (ditetapkan)", answer.standing().conferred()));
        rows.add(List.of("Desa tanpa kabar", answer.standing().silent()));
        rows.add(List.of("Peserta perempuan", answer.reach().women()));
        rows.add(List.of("Peserta laki-laki", answer.reach().men()));
        rows.add(List.of("Orang dilayani", answer.reach().peopleServed()));
        rows.add(List.of("Rata-rata kenaikan nilai tes", rounded(answer.reach().averageGain())));
        rows.add(List.of("Kunjungan tanpa temuan", answer.reach().nilReports()));
        return rows;
    }

    /** To one decimal place, as on the page. */
    private static double rounded(double average) {
        return Math.round(average * 10) / 10.0;
    }

    private Reader reader() {
        return desk.reader().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private Request request(String area, String office, String officer, LocalDate from, LocalDate until) {
        var today = desk.today();
        return new Request(
                area,
                office,
                officer,
                from == null ? today.withDayOfMonth(1).minusMonths(2) : from,
                until == null ? today : until);
    }

    private static Request everybody(Request request) {
        return new Request("", request.office(), "", request.from(), request.until());
    }
}
