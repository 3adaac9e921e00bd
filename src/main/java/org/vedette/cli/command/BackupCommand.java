package org.vedette.cli.command;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.option.StoreOptions;
import org.vedette.cli.output.ExitCode;
import org.vedette.cli.output.Terminal;
import org.vedette.store.GraphStore;
import org.vedette.store.operation.Backup;
import org.vedette.store.operation.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        description = "Writes a store to one file while others go on writing, and reads the file back.",
        mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE.nq.gz",
            description = "Where to write; a note of its content goes beside it.")
    private Path file = Path.of("");

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Inject
    BackupCommand() {}

    @Override
    public Integer call() {
        Backup backup;
        try (GraphStore store = storeOptions.openExisting()) {
            backup = Backups.write(store, file);
        }
        Terminal.err(spec)
                .printf("%s: %d quads, %d bytes, read back and equal%n", backup.file(), backup.quads(), backup.bytes());
        Terminal.err(spec).flush();
        return ExitCode.OK;
    }
}
