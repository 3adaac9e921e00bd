package org.vedette.cli.command;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.option.StoreOptions;
import org.vedette.cli.output.ExitCode;
import org.vedette.cli.output.Terminal;
import org.vedette.store.GraphStore;
import org.vedette.store.JournalEntry;
import org.vedette.validate.ValidationReport;
import org.vedette.validate.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        description = "Checks every article graph of a store against the shapes; names what does not conform.",
        mixinStandardHelpOptions = true)
public final class ValidateCommand implements Callable<Integer> {
    private final Provider<Validator> validator;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Inject
    ValidateCommand(Provider<Validator> validator) {
        this.validator = validator;
    }

    @Override
    public Integer call() {
        PrintWriter out = Terminal.out(spec);
        int bad = 0;
        try (GraphStore store = storeOptions.openExisting()) {
            Map<String, JournalEntry> journal = new TreeMap<>(store.journal());
            for (JournalEntry article : journal.values()) {
                ValidationReport report = validator.get().validate(store.graph(article.graphIri()));
                report.violations().forEach(violation -> out.println(article.articleIri() + ": " + violation));
                bad += report.conforms() ? 0 : 1;
            }
            out.println(journal.size() + " article graphs, " + bad + " of them do not conform");
        }
        out.flush();
        return bad == 0 ? ExitCode.OK : ExitCode.REJECTED;
    }
}
