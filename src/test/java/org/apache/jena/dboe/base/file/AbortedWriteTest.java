package org.apache.jena.dboe.base.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GH-3877: fails with Jena's own {@link BinaryDataFileRandomAccess} up to 6.0. */
class AbortedWriteTest {
    private static final String EX = "https://garrison.example/";

    @TempDir
    Path folder;

    @Test
    void class_whenLoaded_thenIsOursAndNotJenas() {
        assertThat(BinaryDataFileRandomAccess.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString())
                .doesNotContain("jena-dboe-base");
    }

    @Test
    void file_whenTruncated_thenNextWriteStartsAtNewEnd() {
        BinaryDataFileRandomAccess file =
                new BinaryDataFileRandomAccess(folder.resolve("data").toString());
        file.open();
        file.write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        file.truncate(3);
        assertThat(file.write(new byte[] {9})).isEqualTo(3);
        assertThat(file.length()).isEqualTo(4);
        byte[] read = new byte[4];
        file.read(0, read);
        assertThat(read).containsExactly(1, 2, 3, 9);
        file.close();
    }

    @Test
    void store_whenWriteAbortedThenReadThenWritten_thenCanBeReadAgain() {
        Location location = Location.create(folder.resolve("tdb2"));
        try {
            DatasetGraph first = DatabaseMgr.connectDatasetGraph(location);
            Txn.executeWrite(first, () -> add(first, "kept", 50));
            DatasetGraph store = reopened(first, location);
            store.begin(ReadWrite.WRITE);
            add(store, "aborted", 5_000);
            store.abort();
            store.end();
            Txn.executeRead(store, () -> assertThat(texts(store)).hasSize(50));
            Txn.executeWrite(store, () -> add(store, "later", 5_000));
            DatasetGraph last = reopened(store, location);
            Txn.executeRead(last, () -> assertThat(texts(last)).hasSize(5_050));
        } finally {
            TDBInternal.reset();
        }
    }

    private static DatasetGraph reopened(DatasetGraph store, Location location) {
        TDBInternal.expel(store);
        return DatabaseMgr.connectDatasetGraph(location);
    }

    private static List<String> texts(DatasetGraph store) {
        return store.stream().map(Quad::toString).toList();
    }

    private static void add(DatasetGraph store, String name, int count) {
        for (int i = 0; i < count; i++) {
            store.add(
                    NodeFactory.createURI(EX + name),
                    NodeFactory.createURI(EX + name + "/" + i),
                    NodeFactory.createURI(EX + "says"),
                    NodeFactory.createLiteralString(name + " report number " + i + " from the northern depot"));
        }
    }
}
