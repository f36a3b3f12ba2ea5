package id.pimpasa.escalation.web;

import java.time.Duration;

/** What people are told while the database does not answer. */
final class ServiceInterruption {

    static final Duration RETRY_AFTER = Duration.ofMinutes(1);
    static final String MESSAGE =
            "Layanan sedang terganggu, sehingga kiriman Anda belum tentu tersimpan. Kirim sekali lagi "
                    + "beberapa menit lagi; laporan yang sama tidak akan tercatat dua kali. Bila mendesak, hubungi Polri 110 atau "
                    + "SAPA 129.";

    static final String READ_AGAIN =
            "Layanan sedang terganggu. Coba lagi beberapa menit lagi. Yang Anda kirim belum tentu "
                    + "tersimpan; yang sama tidak akan tercatat dua kali. Bila mendesak, hubungi Polri 110 atau SAPA 129.";

    private ServiceInterruption() {}
}
