package org.vedette.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.map.ArticleGraph;
import org.vedette.store.GraphStore;
import org.vedette.store.GraphStoreContract;
import org.vedette.store.SampleGraphs;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;

class EmbeddedStoreTest extends GraphStoreContract {
    private static final String SEARCH = """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX vd: <https://w3id.org/vedette/ns#>
            SELECT DISTINCT ?thing { ?thing text:query (vd:contentText "depot") }
            """;

    @TempDir
    Path folder;

    @Override
    protected GraphStore open() {
        return EmbeddedStore.open(folder.resolve("store"));
    }

    @Test
    void text_whenGraphReplacedAndRemoved_thenIndexFollows() {
        store.replace(SampleGraphs.articles(0, 2, 45));
        assertThat(found()).isEqualTo(8);
        store.replace(List.of(SampleGraphs.article(0, 25, "shorter")));
        assertThat(found()).isEqualTo(6);
        store.remove(List.of(SampleGraphs.article(1, 25, "").articleIri()));
        assertThat(found()).isEqualTo(2);
    }

    @Test
    void open_whenReopened_thenEverythingIsThere() {
        store.replace(SampleGraphs.articles(0, 2, 45));
        store.close();
        store = open();
        assertThat(store.journal()).hasSize(2);
        assertThat(found()).isEqualTo(8);
    }

    @Test
    void open_whenLeftInTheMiddleOfAWrite_thenTextIndexIsRebuilt() throws Exception {
        store.replace(SampleGraphs.articles(0, 2, 45));
        store.close();
        StoreFolder.deleteTree(folder.resolve("store/text"));
        Files.writeString(folder.resolve("store/writing"), "");
        store = open();
        assertThat(found()).isEqualTo(8);
        assertThat(folder.resolve("store/writing")).doesNotExist();
    }

    @Test
    void open_whenTextIndexWasDeleted_thenIsBuiltAnew() throws Exception {
        store.replace(SampleGraphs.articles(0, 2, 45));
        store.close();
        StoreFolder.deleteTree(folder.resolve("store/text"));
        store = open();
        assertThat(found()).isEqualTo(8);
    }

    @Test
    void open_whenTextIndexIsOfAnotherVersion_thenIsBuiltAnew() throws Exception {
        store.replace(SampleGraphs.articles(0, 2, 45));
        store.close();
        Files.writeString(folder.resolve("store/text/configuration"), "of before");
        store = open();
        assertThat(found()).isEqualTo(8);
        assertThat(folder.resolve("store/text/configuration")).hasContent(ServiceConfiguration.hash());
    }

    /** TDB2 writes an entry's length, 24, before its data. */
    @ParameterizedTest
    @ValueSource(ints = {3, 16, 39})
    void open_whenKilledWithinAnEntryOfTheJournal_thenTheEntryIsCutOff(int bytes) throws Exception {
        store.replace(SampleGraphs.articles(0, 2, 45));
        store.close();
        Path journal = folder.resolve("store/tdb2/Data-0001/journal.jrnl");
        byte[] entry = ByteBuffer.allocate(40).putInt(24).array();
        Files.write(journal, Arrays.copyOf(entry, bytes));
        store = open();
        assertThat(found()).isEqualTo(8);
        store.replace(List.of(SampleGraphs.article(0, 25, "shorter")));
        assertThat(found()).isEqualTo(6);
    }

    @Test
    void open_whenOpenAlready_thenSaysByWhom() {
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LOCKED))
                .hasMessageContaining("pid " + ProcessHandle.current().pid())
                .hasMessageContaining("--endpoint");
    }

    @Test
    void open_whenFolderHoldsOtherFiles_thenRefusesAndLeavesThem() throws Exception {
        Path other = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(other.resolve("letter.txt"), "Dear colleague");
        assertThatThrownBy(() -> EmbeddedStore.open(other))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_STORE));
        assertThat(other.toFile().list()).containsExactly("letter.txt");
    }

    @Test
    void forEachQuad_whenTermsAreDamaged_thenSaysToRestoreABackup() throws Exception {
        store.replace(SampleGraphs.articles(0, 2, 45));
        store.close();
        Path terms = folder.resolve("store/tdb2/Data-0001/nodes-data.obj");
        byte[] damaged = new byte[(int) Files.size(terms)];
        Arrays.fill(damaged, (byte) 0x5a);
        Files.write(terms, damaged);
        store = open();
        assertThatThrownBy(() -> store.forEachQuad(quad -> {}))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED))
                .hasMessageContaining("restore a backup into a new folder");
    }

    @Test
    void open_whenPathIsAFile_thenSaysNoAccess() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedStore.open(file.resolve("store")))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_ACCESS));
    }

    @Test
    void replace_whenDiskIsNearlyFull_thenRefusesBeforeWriting() {
        store.replace(SampleGraphs.articles(0, 1, 45));
        store.close();
        EmbeddedStore full =
                new EmbeddedStore(OpenDataset.in(folder.resolve("store")), Clock.systemUTC(), () -> 1L << 20);
        store = full;
        assertThatThrownBy(() -> full.replace(SampleGraphs.articles(1, 2, 45)))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DISK_FULL))
                .hasMessageContaining("1 MB left");
        assertThat(full.journal()).hasSize(1);
    }

    @Test
    void select_whenQueryCallsAnotherServer_thenIsRefused() {
        assertThatThrownBy(() -> store.ask("ASK { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }", Map.of()))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void text_whenReaderFailsWhileAnotherWrites_thenIndexKeepsWhatTheWriterPutsIn() throws Exception {
        EmbeddedStore embedded = (EmbeddedStore) store;
        ArticleGraph article = SampleGraphs.article(0, 45, "text of 0");
        Txn.executeWrite(embedded.graphs(), () -> {
            embedded.graphs().addGraph(NodeFactory.createURI(article.graphIri()), article.graph());
            Thread reader = Thread.ofPlatform()
                    .uncaughtExceptionHandler((thread, failure) -> {})
                    .start(() -> store.select(SEARCH, Map.of(), rows -> {
                        throw new IllegalStateException("stopped");
                    }));
            join(reader);
            embedded.graphs().removeGraph(NodeFactory.createURI("https://a.example/none"));
            embedded.graphs()
                    .addGraph(
                            NodeFactory.createURI("https://a.example/later"),
                            SampleGraphs.article(1, 45, "text of 1").graph());
        });
        assertThat(found()).isEqualTo(8);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private int found() {
        return store.select(SEARCH, Map.of(), rows -> (int) rows.stream().count());
    }
}
