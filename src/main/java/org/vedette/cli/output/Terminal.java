package org.vedette.cli.output;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where people are spoken to. */
public final class Terminal {
    private Terminal() {}

    /** The command's stderr. */
    public static PrintWriter err(@Nullable CommandSpec spec) {
        return spec == null
                ? new PrintWriter(System.err, true, StandardCharsets.UTF_8)
                : spec.commandLine().getErr();
    }

    /** The command's stdout. */
    public static PrintWriter out(@Nullable CommandSpec spec) {
        return spec == null
                ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
                : spec.commandLine().getOut();
    }

    /** Whether stderr is a terminal; only the launcher can tell. */
    public static boolean isInteractive() {
        return Boolean.getBoolean("vedette.terminal");
    }
}
