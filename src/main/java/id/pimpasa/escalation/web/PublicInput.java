package id.pimpasa.escalation.web;

import id.pimpasa.escalation.IdentityMode;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.NewReport;
import id.pimpasa.escalation.ReportSource;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.territory.VillageCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report as it comes over the public entrances: nothing but text, checked here and turned into the module's own words.
 * Which rules a report obeys, the domain says.
 */
record PublicInput(
        String villageCode,
        String narrative,
        List<String> indicators,
        String suspectedDepartureDate,
        String identityMode,
        String reporterName,
        String reporterContact) {

    private static final int MOST_INDICATORS = 50;

    /** @throws InvalidInputException naming the field that is wrong */
    NewReport toReport() {
        return new NewReport(
                village(),
                narrative == null ? "" : narrative,
                chosenIndicators(),
                departure(),
                mode(),
                reporterName,
                reporterContact,
                ReportSource.PUBLIC,
                null);
    }

    private VillageCode village() {
        try {
            return new VillageCode(villageCode);
        } catch (InvalidInputException unknown) {
            throw new InvalidInputException("villageCode", unknown.getMessage());
        }
    }

    private Set<Indicator> chosenIndicators() {
        if (indicators == null) {
            return Set.of();
        }
        if (indicators.size() > MOST_INDICATORS) {
            throw new InvalidInputException("indicators", "Terlalu banyak tanda. Pilih dari daftar yang tersedia.");
        }
        return indicators.stream()
                .map(code -> constant(Indicator.class, code)
                        .orElseThrow(() -> new InvalidInputException(
                                "indicators", "Ada tanda yang tidak dikenal. Pilih dari daftar yang tersedia.")))
                .collect(Collectors.toSet());
    }

    private LocalDate departure() {
        if (suspectedDepartureDate == null || suspectedDepartureDate.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(suspectedDepartureDate.strip());
        } catch (DateTimeException notADate) {
            throw new InvalidInputException(
                    "suspectedDepartureDate", "Tanggal berangkat tidak terbaca. Tulis seperti 2026-12-31.");
        }
    }

    private IdentityMode mode() {
        return constant(IdentityMode.class, identityMode)
                .orElseThrow(() -> new InvalidInputException(
                        "identityMode", "Pilih cara melapor: tanpa nama, dirahasiakan, atau terbuka."));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** Never in a log line. */
    @Override
    public String toString() {
        return "PublicInput[…]";
    }
}
