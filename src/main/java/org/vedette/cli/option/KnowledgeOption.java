package org.vedette.cli.option;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vedette.gazetteer.Knowledge;
import org.vedette.gazetteer.KnowledgeReader;
import picocli.CommandLine.Option;

/** An analyst's own knowledge, added to what comes with Vedette. */
@Singleton
public final class KnowledgeOption {
    private final List<Path> files = new ArrayList<>();

    @Inject
    public KnowledgeOption() {}

    @Option(
            names = "--knowledge",
            paramLabel = "FILE.ttl",
            description = "Turtle that adds to the knowledge: equipment, organisations, places... May be repeated.")
    void add(Path file) {
        files.add(file);
    }

    public Knowledge read() {
        return KnowledgeReader.read(files);
    }
}
