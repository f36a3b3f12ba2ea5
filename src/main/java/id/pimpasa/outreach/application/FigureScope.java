package id.pimpasa.outreach.application;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Of what figures are asked.
 *
 * @param area code of a village, district or regency; empty for all
 * @param offices whose visits count; never empty
 * @param officer empty for everybody's visits
 * @param from first day of the period
 * @param until last day of the period
 */
public record FigureScope(
        Optional<String> area, List<OfficeCode> offices, Optional<UserId> officer, LocalDate from, LocalDate until) {

    public FigureScope {
        offices = List.copyOf(offices);
        if (offices.isEmpty()) {
            throw new IllegalArgumentException("Figures need an office");
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period ends after it begins: " + from + " to " + until);
        }
    }
}
