package id.pimpasa.territory.data;

import java.time.LocalDate;
import java.util.Set;

/** Days on which no office works although they are no weekend: national holidays and cuti bersama. */
public record Holidays(Set<LocalDate> dates) {

    /** New Year, Labour Day, Pancasila Day, Independence Day, Christmas. */
    private static final int FIXED = 5;

    public Holidays {
        dates = Set.copyOf(dates);
    }

    /** @return whether the year has more than the holidays that fall on the same date each year */
    boolean areKnown(int year) {
        return dates.stream().filter(date -> date.getYear() == year).count() > FIXED;
    }

    public boolean includes(LocalDate date) {
        return dates.contains(date);
    }
}
