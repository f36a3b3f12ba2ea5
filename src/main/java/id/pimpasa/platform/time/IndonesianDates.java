package id.pimpasa.platform.time;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as officers and residents read them. */
public final class IndonesianDates {

    public static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** Such as 29 Oktober 2025. */
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);

    /** Such as Oktober 2025. */
    public static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", INDONESIAN);

    /** Such as Rabu, 29 Oktober 2025, 09.00 WIB. An instant needs a zone to be written so. */
    public static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH.mm z", INDONESIAN);

    private IndonesianDates() {}
}
