package id.pimpasa.demo;

import java.time.LocalTime;

/** The steps of an appointment as the story plays them, each so many working days after the nomination. */
enum AppointmentStep {
    NOMINATE(0, "09:00"),
    ENDORSE(1, "10:00"),
    CONSENT(5, "14:00"),
    RETURN(6, "11:00"),
    CORRECT(7, "09:30"),
    ENDORSE_AGAIN(7, "13:00"),
    VERIFY(8, "10:00"),
    SIGN(9, "15:00"),
    RECORD_DECREE(10, "09:00"),
    SCHEDULE_CEREMONY(11, "11:00"),
    RECORD_CEREMONY(16, "14:00"),
    SCHEDULE_AGAIN(17, "09:00"),
    INDUCT_ABSENT(20, "14:00");

    private final int day;
    private final LocalTime time;

    AppointmentStep(int day, String time) {
        this.day = day;
        this.time = LocalTime.parse(time);
    }

    int day() {
        return day;
    }

    LocalTime time() {
        return time;
    }

    /** Only a batch that the Kanwil returned goes through these. */
    boolean isOfReturned() {
        return this == RETURN || this == CORRECT || this == ENDORSE_AGAIN;
    }

    /** Only a batch of which somebody was absent goes through these. */
    boolean isOfAbsent() {
        return this == SCHEDULE_AGAIN || this == INDUCT_ABSENT;
    }
}
