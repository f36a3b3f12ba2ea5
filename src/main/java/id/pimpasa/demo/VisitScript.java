package id.pimpasa.demo;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One visit of the story.
 *
 * @param number of the officer among all, which spreads days, findings and fates
 * @param rich whether much of the village came and much was done
 */
record VisitScript(
        int number,
        UserId officer,
        OfficeCode office,
        String village,
        LocalDate day,
        LocalTime at,
        Fate fate,
        boolean rich) {}
