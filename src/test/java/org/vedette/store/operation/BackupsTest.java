package org.vedette.store.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.store.SampleGraphs;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;
import org.vedette.store.embedded.Compaction;
import org.vedette.store.embedded.EmbeddedStore;
import org.vedette.store.operation.Check.Verdict;

class BackupsTest {
    private static final String FOUND = """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX vd: <https://w3id.org/vedette/ns#>
            SELECT DISTINCT ?thing { ?thing text:query (vd:contentText "depot") }
            """;

    @TempDir
    Path folder;

    private EmbeddedStore store;

    @BeforeEach
    void open() {
        store = EmbeddedStore.open(folder.resolve("store"));
        store.replace(SampleGraphs.articles(0, 20, 60));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void restore_whenStoreIsLost_thenAllIsBackAndSearchable() {
        Backup backup = Backups.write(store, folder.resolve("b.nq.gz"));
        assertThat(backup.quads()).isEqualTo(20 * 62);
        assertThat(Backups.restore(backup.file(), folder.resolve("second"))).isEqualTo(backup);
        try (EmbeddedStore second = EmbeddedStore.open(folder.resolve("second"))) {
            assertThat(second.journal()).isEqualTo(store.journal());
            assertThat(search(second)).isEqualTo(search(store)).isPositive();
        }
        assertThat(folder.resolve("second.restoring")).doesNotExist();
    }

    @Test
    void write_whenOthersWriteMeanwhile_thenBackupIsOfOneMoment() throws Exception {
        Thread writer = Thread.ofPlatform().start(() -> {
            for (int i = 20; i < 40; i++) {
                store.replace(SampleGraphs.articles(i, i + 1, 60));
            }
        });
        for (int i = 0; i < 5; i++) {
            assertThat(Backups.write(store, folder.resolve("b.nq.gz")).quads() % 62)
                    .isZero();
        }
        writer.join();
        assertThat(Backups.write(store, folder.resolve("b.nq.gz")).quads()).isEqualTo(40 * 62);
    }

    @Test
    void verify_whenBackupIsCutOff_thenSaysDamaged() throws Exception {
        Path file = Backups.write(store, folder.resolve("b.nq.gz")).file();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertDamaged(file);
    }

    @Test
    void verify_whenBackupIsAnothers_thenSaysDamaged() throws Exception {
        Path file = Backups.write(store, folder.resolve("b.nq.gz")).file();
        store.remove(List.of(SampleGraphs.article(3, 60, "").articleIri()));
        Path other = Backups.write(store, folder.resolve("other.nq.gz")).file();
        Files.copy(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertDamaged(file);
    }

    @Test
    void verify_whenNoteIsMissing_thenSaysWhichFile() throws Exception {
        Path file = Backups.write(store, folder.resolve("b.nq.gz")).file();
        Files.delete(folder.resolve("b.nq.gz.json"));
        assertThatThrownBy(() -> Backups.verify(file)).hasMessageContaining("its note b.nq.gz.json is not beside it");
        assertThatThrownBy(() -> Backups.verify(folder.resolve("none.nq.gz"))).hasMessageContaining("no such file");
    }

    @Test
    void restore_whenOneWasCutOffBefore_thenSaysWhatToDelete() throws Exception {
        Path file = Backups.write(store, folder.resolve("b.nq.gz")).file();
        Files.createDirectories(folder.resolve("second.restoring/tdb2"));
        assertThatThrownBy(() -> Backups.restore(file, folder.resolve("second")))
                .hasMessageContaining("second.restoring: a restore that was cut off left it; delete it");
    }

    @Test
    void restore_whenFolderExists_thenRefuses() {
        Path file = Backups.write(store, folder.resolve("b.nq.gz")).file();
        assertThatThrownBy(() -> Backups.restore(file, folder.resolve("store")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there already");
    }

    @Test
    void compact_whenGraphsWereReplacedOften_thenSpaceComesBackAndAllIsThere() {
        for (int i = 0; i < 30; i++) {
            store.replace(SampleGraphs.articles(0, 20, 60));
        }
        Map<String, ?> journal = store.journal();
        int found = search(store);
        Compaction compaction = store.compact();
        assertThat(compaction.bytesAfter()).isLessThanOrEqualTo(compaction.bytesBefore());
        assertThat(store.journal()).isEqualTo(journal);
        store.replace(List.of(SampleGraphs.article(30, 60, "after")));
        assertThat(search(store)).isGreaterThan(found);
        store.remove(List.of(SampleGraphs.article(30, 60, "after").articleIri()));
        assertThat(search(store)).isEqualTo(found);
    }

    @Test
    void doctor_whenStoreIsOpenAndEndpointDown_thenSaysSoWithAdvice() {
        List<Check> checks = Doctor.examine(Optional.of(folder.resolve("store")), Optional.of("http://127.0.0.1:9/kg"));
        assertThat(checks)
                .filteredOn(check -> check.verdict() == Verdict.FAILURE)
                .extracting(Check::name)
                .containsExactly("store", "endpoint");
        assertThat(checks).filteredOn(check -> check.verdict() != Verdict.OK).allMatch(check -> !check.advice()
                .isEmpty());
        assertThat(checks).extracting(Check::name).contains("jdk", "memory", "gh-3877", "disk");
    }

    private static void assertDamaged(Path file) {
        assertThatThrownBy(() -> Backups.verify(file))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
    }

    private static int search(EmbeddedStore in) {
        return in.select(FOUND, Map.of(), rows -> (int) rows.stream().count());
    }
}
