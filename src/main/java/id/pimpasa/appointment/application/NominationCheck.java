package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.AppointmentBatchRepository;
import id.pimpasa.appointment.domain.CandidateDetails;
import id.pimpasa.appointment.domain.OfficerRepository;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Checks every row of a nomination and says of each what is wrong with it, instead of stopping at the first. */
@Component
class NominationCheck {

    private static final int SHOWN_PROBLEMS = 10;

    private final OfficerRepository officers;
    private final AppointmentBatchRepository batches;
    private final Territory territory;

    NominationCheck(OfficerRepository officers, AppointmentBatchRepository batches, Territory territory) {
        this.officers = officers;
        this.batches = batches;
        this.territory = territory;
    }

    /**
     * @param batch the batch that the rows are for; any other one that is still on its way may not name the same people
     * @throws InvalidInputException naming each wrong row by its place in the list, never by its content
     */
    List<CandidateDetails> require(UUID batch, OfficeCode office, List<CandidateRow> rows) {
        var problems = problems(batch, office, rows, index -> index + 1);
        if (!problems.isEmpty()) {
            throw new InvalidInputException("candidates", describe(problems));
        }
        return rows.stream().map(CandidateRow::toDetails).toList();
    }

    /** @param number what the person calls the row at an index */
    List<RowProblem> problems(UUID batch, OfficeCode office, List<CandidateRow> rows, IntUnaryOperator number) {
        if (rows.size() > AppointmentBatch.MOST_CANDIDATES) {
            return List.of(new RowProblem(
                    number.applyAsInt(AppointmentBatch.MOST_CANDIDATES),
                    "Satu angkatan memuat paling banyak " + AppointmentBatch.MOST_CANDIDATES
                            + " calon. Bagi usulan menjadi beberapa angkatan."));
        }
        var nips = rows.stream().map(row -> stripped(row.nip())).distinct().toList();
        var taken = new Taken(
                Set.copyOf(officers.findServingAmong(nips)), Set.copyOf(batches.findNominatedAmong(nips, batch)));
        var firstRowOf = new HashMap<String, Integer>();
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(index -> problemOf(rows.get(index), number.applyAsInt(index), office, taken, firstRowOf)
                        .map(message -> new RowProblem(number.applyAsInt(index), message))
                        .stream())
                .toList();
    }

    /** Personnel numbers that cannot be nominated. */
    private record Taken(Set<String> serving, Set<String> nominated) {

        Optional<String> problemOf(String nip) {
            if (serving.contains(nip)) {
                return Optional.of("NIP sudah terdaftar sebagai PIMPASA. Hapus calon ini dari usulan.");
            }
            return nominated.contains(nip)
                    ? Optional.of("NIP sedang diusulkan dalam angkatan lain. Hapus calon ini dari usulan.")
                    : Optional.empty();
        }
    }

    private Optional<String> problemOf(
            CandidateRow row, int number, OfficeCode office, Taken taken, Map<String, Integer> firstRowOf) {
        try {
            var details = row.toDetails();
            var earlier = firstRowOf.putIfAbsent(details.nip(), number);
            if (earlier != null) {
                return Optional.of(
                        "NIP sama dengan nomor " + earlier + ", jadi tercantum dua kali. Hapus salah satunya.");
            }
            return taken.problemOf(details.nip())
                    .or(() -> details.villages().stream()
                            .flatMap(village -> notServed(office, village).stream())
                            .findFirst());
        } catch (InvalidInputException wrong) {
            return Optional.of(wrong.getMessage());
        }
    }

    private Optional<String> notServed(OfficeCode office, VillageCode code) {
        var village = territory.find(code);
        if (village.isEmpty()) {
            return Optional.of("Kode desa tidak dikenal. Pilih desa dari daftar.");
        }
        var serving = territory.officeServing(code);
        return serving.filter(office::equals).isPresent()
                ? Optional.empty()
                : Optional.of(village.get().shortName() + " tidak termasuk wilayah kerja kantor ini"
                        + serving.map(other ->
                                        ", tetapi " + territory.office(other).name())
                                .orElse("")
                        + ". Pilih desa lain dari daftar.");
    }

    private static String describe(List<RowProblem> problems) {
        var more = problems.size() - SHOWN_PROBLEMS;
        return problems.stream()
                        .limit(SHOWN_PROBLEMS)
                        .map(problem -> "Calon nomor " + problem.row() + ": " + problem.message())
                        .collect(Collectors.joining("\n"))
                + (more > 0 ? "\nDan " + more + " calon lain yang belum benar." : "");
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
