package org.vedette.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingStream;

/** Samples which stage the processor works for: that of the innermost frame of Vedette's own. */
final class StageShares implements AutoCloseable {
    private static final String OWN = "org.vedette.";
    private static final Duration PERIOD = Duration.ofMillis(10);

    /** Package prefixes, the first that fits counts. */
    private static final List<Map.Entry<String, String>> STAGES = List.of(
            Map.entry("annotate", "annotation"),
            Map.entry("gazetteer.topic", "statements"),
            Map.entry("gazetteer", "mention detection"),
            Map.entry("extract.mention", "mention detection"),
            Map.entry("extract.attribution", "statements"),
            Map.entry("extract.statement", "statements"),
            Map.entry("extract", "affiliations, events, values"),
            Map.entry("resolve", "resolution"),
            Map.entry("name", "resolution"),
            Map.entry("map", "graph"),
            Map.entry("validate", "validation"));

    private final RecordingStream stream = new RecordingStream();
    private final Map<String, LongAdder> samples = new ConcurrentHashMap<>();

    private StageShares() {
        stream.enable("jdk.ExecutionSample").withPeriod(PERIOD);
        stream.onEvent("jdk.ExecutionSample", this::count);
    }

    static StageShares start() {
        StageShares shares = new StageShares();
        shares.stream.startAsync();
        return shares;
    }

    void print(PrintStream out) {
        stream.stop();
        long all = samples.values().stream().mapToLong(LongAdder::sum).sum();
        samples.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -entry.getValue().sum()))
                .forEach(entry -> out.printf(
                        Locale.ROOT, "  %4.1f %% %s%n", 100.0 * entry.getValue().sum() / all, entry.getKey()));
    }

    private void count(RecordedEvent event) {
        if (event.getStackTrace() != null) {
            event.getStackTrace().getFrames().stream()
                    .map(frame -> frame.getMethod().getType().getName())
                    .filter(type -> type.startsWith(OWN))
                    .findFirst()
                    .ifPresent(type -> samples.computeIfAbsent(stage(type), name -> new LongAdder())
                            .increment());
        }
    }

    private static String stage(String type) {
        String name = type.substring(OWN.length());
        return STAGES.stream()
                .filter(stage -> name.startsWith(stage.getKey() + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }

    @Override
    public void close() {
        stream.close();
    }
}
