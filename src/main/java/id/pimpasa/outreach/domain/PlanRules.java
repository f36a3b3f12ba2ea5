package id.pimpasa.outreach.domain;

import static id.pimpasa.platform.time.IndonesianDates.DAY;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.territory.VillageCode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What every plan must keep to.
 *
 * @param now where the office is
 * @param visitsPerDay most visits that one officer makes on one day
 * @param passportMinimum applicants for whom a passport service in a village is worth the way
 * @param awayFor how long a visit to the village takes until its officer is back
 * @param elsewhere when the officer is away for other plans and for visits that are scheduled
 */
public record PlanRules(
        PlanningPeriod period,
        LocalDateTime now,
        Predicate<LocalDate> isWorkingDay,
        int visitsPerDay,
        int passportMinimum,
        Function<VillageCode, Duration> awayFor,
        List<Away> elsewhere) {

    /** Key of the form field that holds the rows. */
    public static final String ROWS = "rows";

    public PlanRules {
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * @param villages the officer's villages that the plan is about
     * @throws InvalidInputException naming the first row that breaks a rule
     */
    void check(List<PlanRow> rows, Set<VillageCode> villages) {
        var diary = diary();
        for (int index = 0; index < rows.size(); index++) {
            check(rows.get(index), "Baris " + (index + 1) + ": ", villages, diary);
            diary.add(away(rows.get(index)));
        }
    }

    /** Checks one more row of a plan whose rows are visits already. */
    void checkFurther(PlanRow row, Set<VillageCode> villages) {
        check(row, "Kunjungan ini: ", villages, diary());
    }

    Diary diary() {
        return new Diary(elsewhere, visitsPerDay);
    }

    private void check(PlanRow row, String which, Set<VillageCode> villages, Diary diary) {
        refuse(!villages.contains(row.village()), which + "desa ini bukan binaan petugas. Pilih dari daftar.");
        checkDate(row.visitOn(), which);
        refuse(!row.moment().isAfter(now), which + "jam mulai sudah lewat. Pilih jam yang akan datang.");
        refuse(
                !VisitMoments.isByDay(row.startsAt()),
                which + "kunjungan dimulai antara pukul 06.00 dan 20.00. Ubah jamnya.");
        refuseClash(away(row), diary, which);
        refuse(
                row.kind() == ActivityKind.PASSPORT_SERVICE && row.request().isEmpty(),
                which + "layanan paspor memerlukan jumlah pemohon dan surat permohonan dari desa. Isi keduanya.");
        row.request().ifPresent(request -> checkApplicants(request, which));
        refuse(
                diary.isFull(row.visitOn()),
                which
                        + "lebih dari %d kunjungan pada %s. Pindahkan ke hari lain."
                                .formatted(visitsPerDay, DAY.format(row.visitOn())));
    }

    private Away away(PlanRow row) {
        return away(row.village(), row.moment());
    }

    Away away(VillageCode village, LocalDateTime moment) {
        return Away.of(moment, awayFor.apply(village));
    }

    private static void refuseClash(Away visit, Diary diary, String which) {
        diary.clash(visit)
                .ifPresent(other -> refuse(
                        true,
                        which
                                + "waktunya (%s dengan perjalanan) bersamaan dengan kunjungan lain pada %s pukul %s. Ubah jam atau tanggalnya."
                                        .formatted(visit.times(), DAY.format(other.day()), other.times())));
    }

    private void checkApplicants(ServiceRequest request, String which) {
        refuse(
                request.applicants() < passportMinimum,
                which
                        + "layanan paspor di desa memerlukan paling sedikit %d pemohon; baru ada %d. Tunggu sampai cukup, atau pilih jenis kegiatan lain."
                                .formatted(passportMinimum, request.applicants()));
    }

    private void checkDate(LocalDate date, String which) {
        refuse(date.isBefore(now.toLocalDate()), which + "tanggal sudah lewat. Pilih tanggal lain.");
        refuse(
                !period.contains(date),
                which + "tanggal di luar periode %s. Pilih tanggal dalam periode ini.".formatted(period.label()));
        refuse(!isWorkingDay.test(date), which + "%s hari libur. Pilih hari kerja.".formatted(DAY.format(date)));
    }

    private static void refuse(boolean broken, String message) {
        if (broken) {
            throw new InvalidInputException(ROWS, message);
        }
    }
}
