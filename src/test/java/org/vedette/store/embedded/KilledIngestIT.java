package org.vedette.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.store.StoreTerms;

/** An ingest that is killed again and again, or runs out of disk, ends with the graph of one that was left alone. */
class KilledIngestIT {
    private static final int KILLS = 50;
    private static final int ARTICLES = 2_500;
    private static final int TRIPLES = 40;
    private static final int BATCH = 20;
    private static final String SEARCH = """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX vd: <https://w3id.org/vedette/ns#>
            SELECT DISTINCT ?thing { ?thing text:query (vd:contentText "depot" 100000) }
            """;

    @TempDir
    Path folder;

    @Test
    void ingest_whenKilledFiftyTimes_thenEndsWithTheSameGraph() throws Exception {
        Path store = folder.resolve("killed");
        Random random = new Random(7);
        int inTheMiddle = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process child = start(store, "");
            awaitOpen(child);
            child.waitFor(random.nextInt(700), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
            inTheMiddle += store.resolve("writing").toFile().exists() ? 1 : 0;
            if (kill % 10 == 9) {
                assertNoneIsHalfWritten(store);
            }
        }
        assertThat(inTheMiddle).as("kills in the middle of a write").isPositive();
        assertSameAsUndisturbed(store);
    }

    @Test
    void ingest_whenDiskIsFull_thenSaysSoAndGoesOnLater() throws Exception {
        Path store = folder.resolve("full");
        Process child = start(store, "ulimit -f 18000; ");
        List<String> lines = child.inputReader().lines().toList();
        assertThat(child.waitFor()).as(String.join("\n", lines)).isNotZero();
        assertNoneIsHalfWritten(store);
        assertSameAsUndisturbed(store);
    }

    private void assertSameAsUndisturbed(Path store) {
        try (EmbeddedStore finished = EmbeddedStore.open(store);
                EmbeddedStore undisturbed = EmbeddedStore.open(folder.resolve("undisturbed"))) {
            IngestChild.ingest(finished, ARTICLES, TRIPLES, ARTICLES);
            IngestChild.ingest(undisturbed, ARTICLES, TRIPLES, ARTICLES);
            assertThat(finished.journal()).hasSize(ARTICLES);
            assertThat(quads(finished)).isEqualTo(quads(undisturbed));
            assertThat(found(finished)).isEqualTo(found(undisturbed)).isPositive();
        }
    }

    private static void assertNoneIsHalfWritten(Path store) {
        try (EmbeddedStore opened = EmbeddedStore.open(store)) {
            Map<String, Integer> sizes = new TreeMap<>();
            opened.forEachQuad(quad -> sizes.merge(quad.getGraph().getURI(), 1, Integer::sum));
            assertThat(sizes.values()).allMatch(size -> size == TRIPLES + 2);
            assertThat(opened.journal()).hasSize(sizes.size());
        }
    }

    /** Without the time of ingest, which differs. */
    private static Set<String> quads(EmbeddedStore store) {
        Set<String> quads = new TreeSet<>();
        store.forEachQuad(quad -> {
            if (!quad.getPredicate().equals(StoreTerms.INGESTED_AT)) {
                quads.add(quad.toString());
            }
        });
        return quads;
    }

    private static int found(EmbeddedStore store) {
        return store.select(SEARCH, Map.of(), rows -> (int) rows.stream().count());
    }

    private static Process start(Path store, String before) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                IngestChild.class.getName(),
                store.toString(),
                "" + ARTICLES,
                "" + TRIPLES,
                "" + BATCH));
        if (!before.isEmpty()) {
            String joined = command.stream().map(word -> "'" + word + "'").reduce("", (a, b) -> a + " " + b);
            command = List.of("sh", "-c", before + "exec" + joined);
        }
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static void awaitOpen(Process child) throws IOException {
        BufferedReader lines = child.inputReader();
        String line = lines.readLine();
        while (line != null && !line.equals("open")) {
            line = lines.readLine();
        }
    }
}
