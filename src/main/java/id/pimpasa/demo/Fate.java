package id.pimpasa.demo;

/** What becomes of a planned visit in the story. */
enum Fate {
    /** Reported on the day, reviewed on the next. */
    REVIEWED,
    /** Reported, and sent back once before it was approved. */
    CORRECTED,
    /** Reported; the review is still to come. */
    REPORTED,
    /** Reported with signs of trafficking, which go up as an early warning. */
    SUSPICIOUS,
    CANCELLED,
    POSTPONED,
    /** Nobody has reported anything yet. */
    SILENT
}
