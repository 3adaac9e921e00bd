package org.vedette.cli.command;

import com.google.inject.Inject;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.option.StoreOptions;
import org.vedette.cli.output.ExitCode;
import org.vedette.cli.output.Terminal;
import org.vedette.store.embedded.Compaction;
import org.vedette.store.embedded.EmbeddedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "compact",
        description =
                "Gives back the disk space that replaced graphs still hold; the store must not be served meanwhile.",
        mixinStandardHelpOptions = true)
public final class CompactCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Inject
    CompactCommand() {}

    @Override
    public Integer call() {
        Compaction done;
        try (EmbeddedStore store = storeOptions.openEmbedded()) {
            done = store.compact();
        }
        Terminal.err(spec)
                .printf(
                        "%s: %d bytes before, %d after%n",
                        storeOptions.folder(), done.bytesBefore(), done.bytesAfter());
        Terminal.err(spec).flush();
        return ExitCode.OK;
    }
}
