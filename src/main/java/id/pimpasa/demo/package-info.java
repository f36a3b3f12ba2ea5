/**
 * A programme in full swing, for the embedded database only: people, and a story of the last months that is played
 * through the real processes with the clock set back. Nobody depends on it.
 */
package id.pimpasa.demo;
