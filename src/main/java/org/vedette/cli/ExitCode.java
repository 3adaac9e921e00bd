package org.vedette.cli;

/** What the program's exit code says. */
final class ExitCode {
    static final int OK = 0;
    /** Some articles were rejected; they are named on stderr and counted in the summary. */
    static final int REJECTED = 1;

    static final int USAGE = 2;
    /** The store or the environment failed. */
    static final int FAILURE = 3;

    private ExitCode() {}
}
