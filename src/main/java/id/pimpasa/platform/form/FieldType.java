package id.pimpasa.platform.form;

/** What kind of value a form field takes. */
enum FieldType {
    TEXT,
    NUMBER,
    FLAG,
    CHOICE,
    CHOICES,
    DATE,
    TIME,
    DATE_TIME,
    ROWS,
    /** Shown and never taken back: a submission that carries it is refused. */
    SHOWN
}
