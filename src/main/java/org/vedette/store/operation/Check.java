package org.vedette.store.operation;

/**
 * One thing that was examined.
 *
 * @param name what: {@code jdk}, {@code disk}, {@code store}...
 * @param found the fact, for people
 * @param advice what to do; empty where all is well
 */
public record Check(String name, Verdict verdict, String found, String advice) {
    /** How it stands. */
    public enum Verdict {
        OK,
        WARNING,
        FAILURE
    }
}
