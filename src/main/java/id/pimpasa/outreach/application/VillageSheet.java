package id.pimpasa.outreach.application;

import id.pimpasa.document.Sheet;
import id.pimpasa.outreach.application.VisitFigures.VillageLine;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The figures of each village by name, and the table of them for a spreadsheet program. */
@Component
public class VillageSheet {

    private static final List<String> COLUMNS = List.of(
            "Kode",
            "Desa/kelurahan",
            "Kunjungan",
            "Terlambat",
            "Perempuan",
            "Laki-laki",
            "Dilayani",
            "Tingkat",
            "Mandiri ditetapkan",
            "Tanpa kabar");

    private final VisitFigures figures;
    private final Territory territory;

    VillageSheet(VisitFigures figures, Territory territory) {
        this.figures = figures;
        this.territory = territory;
    }

    /** A line with the village's name. */
    public record Line(String code, String village, VillageLine figures) {}

    List<Line> lines(FigureScope scope) {
        var found = figures.villages(scope);
        var villages = territory.villages(
                found.stream().map(line -> new VillageCode(line.village())).toList());
        return found.stream()
                .map(line -> new Line(
                        line.village(),
                        villages.get(new VillageCode(line.village())).shortName(),
                        line))
                .toList();
    }

    public Sheet of(FigureScope scope) {
        return sheet(lines(scope));
    }

    static Sheet sheet(List<Line> lines) {
        return new Sheet(
                "Desa binaan", COLUMNS, lines.stream().map(VillageSheet::row).toList());
    }

    private static List<Object> row(Line line) {
        return Arrays.asList(
                line.code(),
                line.village(),
                line.figures().visits(),
                line.figures().late(),
                line.figures().women(),
                line.figures().men(),
                line.figures().peopleServed(),
                line.figures().level().label(),
                line.figures().conferred(),
                line.figures().silent());
    }
}
