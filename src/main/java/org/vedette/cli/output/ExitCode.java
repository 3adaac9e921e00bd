package org.vedette.cli.output;

/** What the program's exit code says. */
public final class ExitCode {
    public static final int OK = 0;
    /** Some articles were rejected; they are named on stderr and counted in the summary. */
    public static final int REJECTED = 1;

    public static final int USAGE = 2;
    /** The store or the environment failed. */
    public static final int FAILURE = 3;

    private ExitCode() {}
}
