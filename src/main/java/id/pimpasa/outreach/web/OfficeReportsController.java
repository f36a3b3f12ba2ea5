package id.pimpasa.outreach.web;

import id.pimpasa.document.Documents;
import id.pimpasa.document.Sheets;
import id.pimpasa.outreach.application.FigureDesk;
import id.pimpasa.outreach.application.OfficeReports;
import id.pimpasa.outreach.application.OfficeReports.OfficeReport;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Office;
import id.pimpasa.territory.Territory;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where the heads find the reports of their office, and the Kanwil those of its Kanims. */
@Controller
@RequestMapping("/penyuluhan/laporan")
class OfficeReportsController {

    private final OfficeReports reports;
    private final FigureDesk desk;
    private final Territory territory;
    private final Documents documents;

    OfficeReportsController(OfficeReports reports, FigureDesk desk, Territory territory, Documents documents) {
        this.reports = reports;
        this.desk = desk;
        this.territory = territory;
        this.documents = documents;
    }

    record ReportLine(UUID id, String office, String period, String document) {}

    @GetMapping
    String show(Model model) {
        model.addAttribute(
                "reports", reports.of(offices()).stream().map(this::line).toList());
        return "web/office-reports";
    }

    private ReportLine line(OfficeReport report) {
        return new ReportLine(
                report.id(),
                territory.office(report.office()).name(),
                report.period().label(),
                documents.finalPath(report.document()));
    }

    @GetMapping("/{report}/excel")
    ResponseEntity<byte[]> download(@PathVariable UUID report) {
        var sheet =
                reports.sheet(report, offices()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name = ContentDisposition.attachment()
                .filename("laporan-penyuluhan.xlsx")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Sheets.EXCEL)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(sheet);
    }

    private List<OfficeCode> offices() {
        return desk.reader()
                .filter(reader -> reader.own().isEmpty())
                .map(reader -> reader.offices().stream().map(Office::code).toList())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
