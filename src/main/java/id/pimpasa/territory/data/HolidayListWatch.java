package id.pimpasa.territory.data;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Says at the start when deadlines soon reach into a year whose holidays are not all known: the movable ones and cuti
 * bersama are decreed in the autumn before, and working time of that year is counted as if there were none.
 */
@Component
class HolidayListWatch implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(HolidayListWatch.class);

    private final Holidays holidays;
    private final Clock clock;

    HolidayListWatch(Holidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var today = LocalDate.now(clock);
        warn(today.getYear());
        if (today.getMonth().compareTo(Month.NOVEMBER) >= 0) {
            warn(today.getYear() + 1);
        }
    }

    private void warn(int year) {
        if (!holidays.areKnown(year)) {
            LOG.warn("The list of holidays of {} is not complete: complete it and set PIMPASA_HOLIDAYS_FILE", year);
        }
    }
}
