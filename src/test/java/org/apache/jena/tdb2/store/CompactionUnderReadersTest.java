package org.apache.jena.tdb2.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** GH-3488: fails with Jena's own {@link DatasetGraphSwitchable} up to 6.1. */
class CompactionUnderReadersTest {
    private static final Node GRAPH = NodeFactory.createURI("https://garrison.example/graph");

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void reset() {
        threads.shutdownNow();
        TDBInternal.reset();
    }

    @Test
    @Timeout(60)
    void compaction_whenReaderIsUnderWay_thenReaderFinishesAndSoDoesCompaction() throws Exception {
        DatasetGraph store = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        Txn.executeWrite(store, () -> add(store, 1));
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch switched = new CountDownLatch(1);
        CompletableFuture<long[]> reader = CompletableFuture.supplyAsync(() -> {
            long during = Txn.calculateRead(store, () -> {
                reading.countDown();
                await(switched);
                return store.stream().count();
            });
            return new long[] {
                during, Txn.calculateRead(store, () -> store.stream().count())
            };
        });
        await(reading);
        CompletableFuture<Void> compaction =
                CompletableFuture.runAsync(() -> DatabaseMgr.compact(store, true), threads);
        while (!compacted(store).toString().contains("Data-0002")) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        // The reader still sees what it began with.
        Txn.executeWrite(store, () -> add(store, 2));
        switched.countDown();
        assertThat(reader.get(20, TimeUnit.SECONDS)).containsExactly(1, 2);
        compaction.get(20, TimeUnit.SECONDS);
        assertThat(folder.resolve("Data-0001")).doesNotExist();
    }

    private static Location compacted(DatasetGraph store) {
        return TDBInternal.requireStorage(store).getLocation();
    }

    private static void add(DatasetGraph store, int number) {
        store.add(GRAPH, GRAPH, GRAPH, NodeFactory.createLiteralString("report " + number));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
