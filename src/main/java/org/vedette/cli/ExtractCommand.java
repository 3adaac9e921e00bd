package org.vedette.cli;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.findings.Findings;
import org.vedette.findings.FindingsJson;
import org.vedette.pipeline.Pipeline;
import org.vedette.read.Article;
import org.vedette.read.ArticleReader;
import org.vedette.read.ReadOptions;
import org.vedette.read.RejectedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "extract", description = "Prints what articles say: findings or graph, no store.")
final class ExtractCommand implements Callable<Integer> {
    private final ArticleReader reader;
    private final Provider<Pipeline> pipeline;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "json|jsonl", defaultValue = "json")
    private String format = "json";

    @Option(names = "--metadata", paramLabel = "FILE")
    private @Nullable Path metadata;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Inject
    ExtractCommand(ArticleReader reader, Provider<Pipeline> pipeline) {
        this.reader = reader;
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() throws IOException {
        if (out == null) {
            extract(System.out);
        } else {
            try (PrintStream file = new PrintStream(Files.newOutputStream(out), false, StandardCharsets.UTF_8)) {
                extract(file);
            }
        }
        return 0;
    }

    private void extract(PrintStream to) {
        Pipeline stages = pipeline.get();
        reader.read(ReadOptions.of(paths).withMetadata(metadata), outcome -> {
            switch (outcome) {
                case Article article -> to.println(print(stages.run(article)));
                case RejectedArticle rejected -> System.err.println(rejected);
            }
        });
    }

    private String print(Findings findings) {
        return format.equals("jsonl") ? FindingsJson.line(findings) : FindingsJson.pretty(findings);
    }
}
