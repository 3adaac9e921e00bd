package org.vedette.cli.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many articles at once. */
public final class WorkersOption {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Articles extracted at once. Default: one a processor.")
    void set(int number) {
        if (number < 1 && command != null) {
            throw new ParameterException(command.commandLine(), "--workers must be 1 or more, found " + number);
        }
        workers = number;
    }

    public int get() {
        return workers;
    }
}
