package org.vedette.cli.command;

import com.google.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.option.StoreOptions;
import org.vedette.cli.output.ExitCode;
import org.vedette.cli.output.Terminal;
import org.vedette.resolve.Iris;
import org.vedette.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "remove",
        description = "Retracts articles with all that only they support.",
        mixinStandardHelpOptions = true)
public final class RemoveCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "Ids as they were ingested (the file's name, or its metadata's id), or the articles' IRIs.")
    private List<String> articles = List.of();

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Inject
    RemoveCommand() {}

    @Override
    public Integer call() {
        int removed;
        try (GraphStore store = storeOptions.openExisting()) {
            removed = store.remove(articles.stream().map(Iris::article).toList());
        }
        Terminal.err(spec)
                .println(removed + " of " + articles.size() + " articles removed"
                        + (removed < articles.size() ? "; the others are not in the store" : ""));
        return removed == articles.size() ? ExitCode.OK : ExitCode.REJECTED;
    }
}
