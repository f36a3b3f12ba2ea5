package id.pimpasa.escalation;

import id.pimpasa.platform.error.InvalidInputException;
import java.util.Arrays;

/**
 * Signs of trafficking (TPPO) or smuggling (TPPM) that a report may name. The catalogue follows the patterns that
 * Indonesian authorities and press describe; the last six are background knowledge of the programme and still to be
 * confirmed. Which sign weighs how much stands in {@code report-triage.dmn}.
 */
public enum Indicator {
    ONLINE_JOB_AD("Iklan kerja daring bergaji tinggi tanpa syarat keahlian"),
    RECRUITER_IN_VILLAGE("Calo atau sponsor datang ke desa, termasuk tetangga atau kerabat"),
    ADVANCE_MONEY("Uang panjar atau uang muka yang menjadi utang"),
    WRONG_VISA("Visa wisata, ziarah, atau umrah dipakai untuk bekerja"),
    RISKY_DESTINATION("Tujuan Kamboja, Myanmar, Laos, Thailand, Filipina, atau Timur Tengah"),
    UNKNOWN_COMPANY("Perusahaan penyalur tidak jelas atau tidak dapat diperiksa"),
    UNLICENSED_SHELTER("Calon pekerja ditampung di tempat tanpa izin"),
    RUSHED_PASSPORT("Paspor dibuat di luar domisili atau diburu-buru"),
    FORGED_DOCUMENT("KTP atau paspor palsu"),
    BRIDE_ORDER("Kawin kontrak atau pengantin pesanan"),
    TRANSIT_ROUTE("Berangkat dalam kelompok kecil lewat negara ketiga atau jalur tikus"),
    FORMER_WORKER_TARGETED("Mantan pekerja migran berusia 35 tahun ke atas diajak berangkat lagi"),
    PASSPORT_HELD("Paspor atau KTP ditahan orang lain"),
    CONTACT_LOST("Warga yang berangkat hilang kontak"),
    RANSOM_DEMAND("Ada permintaan uang tebusan atau ancaman"),
    CHILD_INVOLVED("Ada anak di bawah 18 tahun atau umur yang diubah"),
    FAKE_INTERNSHIP("Tawaran magang atau ferienjob yang meragukan"),
    ORGAN_SALE("Diminta menjual ginjal atau organ tubuh lain"),
    FOREIGNERS_HIDDEN("Rombongan orang asing ditampung, atau perahu menunggu di pantai"),
    OFFICIAL_INVOLVED("Pelaku adalah pejabat atau petugas");

    private final String label;

    Indicator(String label) {
        this.label = label;
    }

    /** The sign in the words of a villager. */
    public String label() {
        return label;
    }

    /** The code in forms, decisions and the public API. */
    public String code() {
        return name();
    }

    /** @throws InvalidInputException if the catalogue has no such sign */
    public static Indicator of(String code) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "indicators", "Tanda yang dipilih tidak dikenal. Muat ulang formulir, lalu coba lagi."));
    }
}
