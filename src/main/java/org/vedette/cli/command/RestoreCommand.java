package org.vedette.cli.command;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.option.StoreOptions;
import org.vedette.cli.output.ExitCode;
import org.vedette.cli.output.Terminal;
import org.vedette.store.operation.Backup;
import org.vedette.store.operation.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        description = "Makes a new store from a backup, and compares the two.",
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE.nq.gz", description = "What vedette backup wrote; its note must lie beside it.")
    private Path file = Path.of("");

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Inject
    RestoreCommand() {}

    @Override
    public Integer call() {
        Backup backup = Backups.restore(file, storeOptions.folder());
        Terminal.err(spec).printf("%s: %d quads, equal to the backup%n", storeOptions.folder(), backup.quads());
        Terminal.err(spec).flush();
        return ExitCode.OK;
    }
}
