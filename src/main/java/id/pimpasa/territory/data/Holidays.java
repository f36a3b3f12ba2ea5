package id.pimpasa.territory.data;

import java.time.LocalDate;
import java.util.Set;

/** Days on which no office works although they are no weekend: national holidays and cuti bersama. */
public record Holidays(Set<LocalDate> dates) {

    public Holidays {
        dates = Set.copyOf(dates);
    }

    public boolean includes(LocalDate date) {
        return dates.contains(date);
    }
}
