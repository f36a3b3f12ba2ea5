package id.pimpasa.appointment.web;

import id.pimpasa.appointment.application.OfficerRegister.Entry;
import id.pimpasa.document.Sheet;
import id.pimpasa.territory.Office;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The register as a table: one line for each officer and village, so that it can be sorted and filtered. */
final class RegisterSheet {

    private static final List<String> HEADER = List.of(
            "Kantor",
            "Nama",
            "NIP",
            "Akun",
            "Desa/kelurahan binaan",
            "Nomor SK",
            "Berlaku dari",
            "Berlaku sampai",
            "Status");

    private final List<List<Object>> rows = new ArrayList<>();

    void add(Office office, Entry entry) {
        if (entry.villages().isEmpty()) {
            add(office, entry, null);
        }
        entry.villages().forEach(village -> add(office, entry, village));
    }

    private void add(Office office, Entry entry, String village) {
        var term = entry.term();
        rows.add(Arrays.asList(
                office.name(),
                entry.name(),
                entry.nip(),
                term.officer().value(),
                village,
                term.decreeNumber(),
                term.validFrom(),
                term.validUntil(),
                entry.status().label()));
    }

    Sheet sheet() {
        return new Sheet("Petugas", HEADER, rows);
    }
}
