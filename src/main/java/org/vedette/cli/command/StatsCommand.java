package org.vedette.cli.command;

import com.google.inject.Inject;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.option.StoreOptions;
import org.vedette.cli.output.ExitCode;
import org.vedette.cli.output.Terminal;
import org.vedette.store.GraphStore;
import org.vedette.store.StoreStats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "stats",
        description = "Prints how much is in a store, and how it grew by day.",
        mixinStandardHelpOptions = true)
public final class StatsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Inject
    StatsCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = Terminal.out(spec);
        try (GraphStore store = storeOptions.openExisting()) {
            StoreStats stats = store.stats();
            out.println("store       " + store.location());
            out.println("articles    " + stats.articles());
            out.println("statements  " + stats.statements());
            out.println("graphs      " + stats.graphs());
            out.println("quads       " + stats.quads());
            stats.bytes().ifPresent(bytes -> out.println("bytes       " + bytes));
            stats.articlesByDay().forEach((day, count) -> out.println(day + "  " + count + " articles ingested"));
        }
        out.flush();
        return ExitCode.OK;
    }
}
