package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.AppointmentBatchRepository;
import id.pimpasa.appointment.domain.CandidateDetails;
import id.pimpasa.appointment.domain.OfficerRepository;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A Kanim names the officers of a new batch and the villages that each is to mentor. */
@Component
@Transactional
public class NominateOfficers {

    private final AppointmentBatchRepository batches;
    private final Batches find;
    private final OfficerRepository officers;
    private final BatchNumbers numbers;
    private final Territory territory;
    private final BusinessClock businessClock;
    private final Clock clock;

    NominateOfficers(
            AppointmentBatchRepository batches,
            Batches find,
            OfficerRepository officers,
            BatchNumbers numbers,
            Territory territory,
            BusinessClock businessClock,
            Clock clock) {
        this.batches = batches;
        this.find = find;
        this.officers = officers;
        this.numbers = numbers;
        this.territory = territory;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /** @throws InvalidInputException when a row is wrong, a village is not the office's, or an officer is appointed already */
    public AppointmentBatch nominate(OfficeCode office, List<CandidateRow> rows) {
        var details = checked(office, rows);
        return batches.save(new AppointmentBatch(office, nextNumber(office), details, clock.instant()));
    }

    /** Replaces the candidates of a batch that was returned. */
    public void correct(String batchId, List<CandidateRow> rows) {
        var batch = find.get(batchId);
        batch.correct(checked(batch.office(), rows));
    }

    private List<CandidateDetails> checked(OfficeCode office, List<CandidateRow> rows) {
        var details = IntStream.range(0, rows.size())
                .mapToObj(index -> rows.get(index).toDetails(index + 1))
                .toList();
        if (!officers.findServingAmong(
                        details.stream().map(CandidateDetails::nip).toList())
                .isEmpty()) {
            throw new InvalidInputException(
                    "candidates", "Salah satu NIP sudah bertugas sebagai PIMPASA. Hapus calon itu dari usulan.");
        }
        details.forEach(candidate -> candidate.villages().forEach(village -> requireServed(office, village)));
        return details;
    }

    private void requireServed(OfficeCode office, VillageCode code) {
        var village = territory.village(code);
        if (territory.officeServing(code).filter(office::equals).isEmpty()) {
            throw new InvalidInputException(
                    "candidates",
                    village.shortName() + " tidak termasuk wilayah kerja kantor ini. Pilih desa lain dari daftar.");
        }
    }

    private String nextNumber(OfficeCode office) {
        var series = "ANGKATAN-%s-%d"
                .formatted(
                        office.value().toUpperCase(Locale.ROOT),
                        businessClock.today(office).getYear());
        return "%s-%02d".formatted(series, numbers.next(series));
    }
}
