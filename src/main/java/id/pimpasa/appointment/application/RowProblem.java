package id.pimpasa.appointment.application;

/**
 * What is wrong with one row of a nomination.
 *
 * @param row as the person counts it: the line of the file, or the candidate's place in the form
 * @param message says what to do; repeats no personal text
 */
public record RowProblem(int row, String message) {}
