package id.pimpasa.demo;

/**
 * A part of the demo's story. Each is played in one transaction, so a start that was cut off goes on with the chapter
 * that it was in.
 *
 * @param name unique, kept in the database once the chapter has been played
 * @param daysAgo how long before now it begins
 */
record Chapter(String name, int daysAgo, Runnable events) {}
