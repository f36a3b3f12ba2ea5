package id.pimpasa.demo;

import java.time.Instant;

/**
 * A part of the demo's story. Each is played in one transaction, so a start that was cut off goes on with the chapter
 * that it was in.
 *
 * @param name unique, kept in the database once the chapter has been played
 * @param at when it happened
 */
record Chapter(String name, Instant at, Runnable events) {}
