package org.vedette.cli.command;

import com.google.inject.Inject;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.option.StoreOptions;
import org.vedette.cli.output.ExitCode;
import org.vedette.cli.output.Terminal;
import org.vedette.store.operation.Check;
import org.vedette.store.operation.Doctor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "doctor",
        description = "Examines the machine and a store, and says what to do about what it finds.",
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Inject
    DoctorCommand() {}

    @Override
    public Integer call() {
        List<Check> checks = Doctor.examine(
                storeOptions.endpoint().isPresent() ? Optional.empty() : Optional.of(storeOptions.folder()),
                storeOptions.endpoint());
        PrintWriter out = Terminal.out(spec);
        for (Check check : checks) {
            out.printf("%-8s %-12s %s%n", check.verdict(), check.name(), check.found());
            if (!check.advice().isEmpty()) {
                out.printf("%-8s %-12s %s%n", "", "", "-> " + check.advice());
            }
        }
        out.flush();
        boolean failed = checks.stream().anyMatch(check -> check.verdict() == Check.Verdict.FAILURE);
        return failed ? ExitCode.FAILURE : ExitCode.OK;
    }
}
