package org.vedette.cli.option;

import com.google.inject.Inject;
import org.vedette.read.ReadOptions;
import picocli.CommandLine.Mixin;

/** What every command that extracts takes: the articles, how many at once, and an analyst's own knowledge. */
public final class ExtractionOptions {
    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private WorkersOption workers = new WorkersOption();

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it, the injector reads it
    private KnowledgeOption knowledge;

    @Inject
    public ExtractionOptions(KnowledgeOption knowledge) {
        this.knowledge = knowledge;
    }

    public ReadOptions read() {
        return input.readOptions();
    }

    public int workers() {
        return workers.get();
    }
}
