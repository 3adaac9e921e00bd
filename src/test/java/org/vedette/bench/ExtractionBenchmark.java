package org.vedette.bench;

import com.google.common.base.Stopwatch;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vedette.annotate.Annotator;
import org.vedette.gazetteer.ShippedKnowledge;
import org.vedette.pipeline.BatchRunner;
import org.vedette.pipeline.Pipeline;
import org.vedette.read.Article;
import org.vedette.read.ArticleReader;
import org.vedette.read.ReadOptions;
import org.vedette.read.ReadOutcome;

/**
 * Prints how fast articles become graphs: the time to the first article; after a warm-up on all of them tokens a CPU-second
 * from text to validated graph, what a second worker gains, and each stage's share; the heap's peak. Not a test: figures
 * depend on the machine.
 *
 * <pre>java -cp ... org.vedette.bench.ExtractionBenchmark ARTICLES.jsonl [COUNT]</pre>
 */
final class ExtractionBenchmark {
    private static final int DEFAULT_COUNT = 300;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ExtractionBenchmark() {}

    public static void main(String[] args) {
        int count = args.length > 1 ? Integer.parseInt(args[1]) : DEFAULT_COUNT;
        new ExtractionBenchmark().run(Path.of(args[0]), count);
    }

    private void run(Path file, int count) {
        Stopwatch start = Stopwatch.createStarted();
        Injector injector = Guice.createInjector(new ShippedKnowledge());
        List<Article> articles = articles(injector.getInstance(ArticleReader.class), file, count);
        Pipeline pipeline = injector.getInstance(Pipeline.class);
        pipeline.run(articles.getFirst());
        System.out.printf(Locale.ROOT, "start to first article: %.1f s%n", start.elapsed(TimeUnit.MILLISECONDS) / 1e3);
        long tokens = tokens(injector.getInstance(Annotator.class), articles);
        measure(pipeline, articles, 1);
        double[] one = measure(pipeline, articles, 1);
        System.out.printf(
                Locale.ROOT, "1 worker:  %.0f tokens/CPU-s, %.0f tokens/s%n", tokens / one[0], tokens / one[1]);
        double[] two = measure(pipeline, articles, 2);
        System.out.printf(
                Locale.ROOT,
                "2 workers: %.0f tokens/CPU-s, %.0f tokens/s (%.2f times)%n",
                tokens / two[0],
                tokens / two[1],
                one[1] / two[1]);
        try (StageShares shares = StageShares.start()) {
            measure(pipeline, articles, 1);
            shares.print(System.out);
        }
        System.out.printf(
                Locale.ROOT, "%d articles, %d tokens, peak heap %d MB%n", articles.size(), tokens, peakHeap() >> 20);
    }

    /** CPU and wall seconds. */
    private double[] measure(Pipeline pipeline, List<Article> articles, int workers) {
        long cpu = system.getProcessCpuTime();
        Stopwatch wall = Stopwatch.createStarted();
        Consumer<Consumer<ReadOutcome>> source = articles::forEach;
        new BatchRunner(() -> pipeline, workers).run(source, outcome -> {});
        return new double[] {(system.getProcessCpuTime() - cpu) / 1e9, wall.elapsed(TimeUnit.MILLISECONDS) / 1e3};
    }

    private static List<Article> articles(ArticleReader reader, Path file, int count) {
        List<Article> articles = new ArrayList<>();
        reader.read(ReadOptions.of(List.of(first(file, count))), outcome -> {
            if (outcome instanceof Article article) {
                articles.add(article);
            }
        });
        return articles;
    }

    /** The first lines, so that the rest costs the start nothing. */
    private static Path first(Path file, int count) {
        try (Stream<String> lines = Files.lines(file)) {
            Path part = Files.createTempFile("benchmark", ".jsonl");
            part.toFile().deleteOnExit();
            return Files.write(part, lines.limit(count).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long tokens(Annotator annotator, List<Article> articles) {
        return articles.stream()
                .flatMap(article -> annotator.annotate(article).sentences().stream())
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
