package id.pimpasa.outreach.domain;

import static id.pimpasa.platform.time.IndonesianDates.DAY;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What every plan must keep to.
 *
 * @param now where the office is
 * @param visitsPerDay most visits that one officer makes on one day
 * @param elsewhere when the officer visits for other plans
 */
public record PlanRules(
        PlanningPeriod period,
        LocalDateTime now,
        Predicate<LocalDate> isWorkingDay,
        int visitsPerDay,
        List<LocalDateTime> elsewhere) {

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
        var taken = new ArrayList<>(elsewhere);
        for (int index = 0; index < rows.size(); index++) {
            check(rows.get(index), "Baris " + (index + 1) + ": ", villages, taken);
            taken.add(rows.get(index).moment());
        }
    }

    /** Checks one more row beside those that stand already. */
    void checkFurther(PlanRow row, List<PlanRow> standing, Set<VillageCode> villages) {
        var taken = new ArrayList<>(elsewhere);
        standing.stream().map(PlanRow::moment).forEach(taken::add);
        check(row, "Kunjungan ini: ", villages, taken);
    }

    private void check(PlanRow row, String which, Set<VillageCode> villages, List<LocalDateTime> taken) {
        refuse(!villages.contains(row.village()), which + "desa ini bukan binaan petugas. Pilih dari daftar.");
        checkDate(row.visitOn(), which);
        refuse(!row.moment().isAfter(now), which + "jam mulai sudah lewat. Pilih jam yang akan datang.");
        refuse(
                !VisitMoments.isByDay(row.startsAt()),
                which + "kunjungan dimulai antara pukul 06.00 dan 20.00. Ubah jamnya.");
        refuse(
                isTaken(row.moment(), taken),
                which
                        + "ada kunjungan lain dalam satu jam dari %s pukul %s. Ubah jamnya."
                                .formatted(DAY.format(row.visitOn()), row.startsAt()));
        refuse(
                visitsOn(row.visitOn(), taken) >= visitsPerDay,
                which
                        + "lebih dari %d kunjungan pada %s. Pindahkan ke hari lain."
                                .formatted(visitsPerDay, DAY.format(row.visitOn())));
    }

    /** Whether the officer is not elsewhere then. */
    boolean isFree(LocalDateTime moment) {
        return !isTaken(moment, elsewhere);
    }

    int visitsLeftOn(LocalDate day) {
        return Math.max(0, visitsPerDay - visitsOn(day, elsewhere));
    }

    private void checkDate(LocalDate date, String which) {
        refuse(date.isBefore(now.toLocalDate()), which + "tanggal sudah lewat. Pilih tanggal lain.");
        refuse(
                !period.contains(date),
                which + "tanggal di luar periode %s. Pilih tanggal dalam periode ini.".formatted(period.label()));
        refuse(!isWorkingDay.test(date), which + "%s hari libur. Pilih hari kerja.".formatted(DAY.format(date)));
    }

    private static boolean isTaken(LocalDateTime moment, List<LocalDateTime> taken) {
        return taken.stream().anyMatch(other -> VisitMoments.clash(other, moment));
    }

    private static int visitsOn(LocalDate day, List<LocalDateTime> moments) {
        return Math.toIntExact(moments.stream()
                .filter(moment -> moment.toLocalDate().equals(day))
                .count());
    }

    private static void refuse(boolean broken, String message) {
        if (broken) {
            throw new InvalidInputException(ROWS, message);
        }
    }
}
