package id.pimpasa.appointment.application;

import id.pimpasa.document.SheetRow;
import id.pimpasa.document.Sheets;
import id.pimpasa.document.UnreadableSheetException;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a nomination that somebody filled in as a spreadsheet. Saves nothing: the rows go into the form, all or none. */
@Component
@Transactional(readOnly = true)
public class ReadNominationFile {

    private final Sheets sheets;
    private final NominationSheet sheet;
    private final NominationCheck check;

    ReadNominationFile(Sheets sheets, NominationSheet sheet, NominationCheck check) {
        this.sheets = sheets;
        this.sheet = sheet;
        this.check = check;
    }

    /** The rows of a file, or what is wrong with it: one of both is empty. */
    public record FileContent(List<CandidateRow> rows, List<RowProblem> problems) {}

    /** @return an Excel file to fill in, with the villages of the office on a second sheet */
    public byte[] template(OfficeCode office) {
        return sheets.write(sheet.template(office), sheet.villages(office));
    }

    /**
     * @param batch the batch that is being corrected, if one is
     * @throws InvalidInputException when the file as a whole is no nomination
     */
    public FileContent read(OfficeCode office, Optional<UUID> batch, byte[] file) {
        var lines = lines(file);
        if (lines.size() < 2) {
            throw new InvalidInputException("Berkas tidak memuat calon. Isi baris di bawah judul kolom.");
        }
        var reader = sheet.reader(office, lines.get(0));
        var rows = new ArrayList<CandidateRow>();
        var numbers = new ArrayList<Integer>();
        var problems = new ArrayList<RowProblem>();
        for (var line : lines.subList(1, lines.size())) {
            try {
                rows.add(reader.read(line));
                numbers.add(line.number());
            } catch (InvalidInputException unreadable) {
                problems.add(new RowProblem(line.number(), unreadable.getMessage()));
            }
        }
        problems.addAll(check.problems(batch.orElse(NominateOfficers.NOT_SAVED_YET), office, rows, numbers::get));
        problems.sort(Comparator.comparingInt(RowProblem::row));
        return problems.isEmpty() ? new FileContent(rows, List.of()) : new FileContent(List.of(), problems);
    }

    private List<SheetRow> lines(byte[] file) {
        try {
            return sheets.read(file).stream()
                    .filter(line -> !NominationSheet.isExample(line))
                    .toList();
        } catch (UnreadableSheetException unreadable) {
            throw new InvalidInputException(unreadable.getMessage());
        }
    }
}
