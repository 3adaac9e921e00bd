package org.vedette.store.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.dboe.base.file.BinaryDataFileRandomAccess;
import org.vedette.store.GraphStore;
import org.vedette.store.StoreException;
import org.vedette.store.StoreStats;
import org.vedette.store.embedded.EmbeddedStore;
import org.vedette.store.operation.Check.Verdict;
import org.vedette.store.remote.RemoteStore;

/** Examines the machine and a store, and says what to do about what it finds. */
public final class Doctor {
    private static final int JDK = 21;
    private static final long MEMORY = 1000L << 20;
    private static final long DISK = 2L << 30;

    private Doctor() {}

    /** Never fails: what goes wrong is among the findings. */
    public static List<Check> examine(Optional<Path> store, Optional<String> endpoint) {
        List<Check> checks = new ArrayList<>();
        checks.add(jdk());
        checks.add(memory());
        checks.add(fix());
        store.ifPresent(folder -> {
            checks.add(disk(folder));
            checks.add(embedded(folder));
        });
        endpoint.ifPresent(address -> checks.addAll(remote(address)));
        return List.copyOf(checks);
    }

    private static Check jdk() {
        int feature = Runtime.version().feature();
        String found = "Java " + Runtime.version() + " in " + System.getProperty("java.home");
        return feature >= JDK ? ok("jdk", found) : failure("jdk", found, "install a JDK " + JDK + " or later");
    }

    private static Check memory() {
        long most = Runtime.getRuntime().maxMemory();
        String found = megabytes(most) + " of memory at most";
        return most >= MEMORY
                ? ok("memory", found)
                : warning("memory", found, "allow " + megabytes(MEMORY) + " or more: VEDETTE_OPTS=-Xmx1400m");
    }

    /** That our implementation of Jena's class is the one that runs. */
    private static Check fix() {
        var source = BinaryDataFileRandomAccess.class.getProtectionDomain().getCodeSource();
        String found = source == null ? "" : source.getLocation().toString();
        return found.contains("jena-dboe")
                ? failure(
                        "gh-3877",
                        "Jena's own file class is in use: " + found,
                        "put Vedette's jar first on the class path")
                : ok("gh-3877", "stores in this process are safe from aborted writes");
    }

    private static Check disk(Path folder) {
        try {
            Path there = folder.toAbsolutePath();
            while (!Files.exists(there)) {
                there = there.resolveSibling("..").normalize();
            }
            long free = Files.getFileStore(there).getUsableSpace();
            String found = megabytes(free) + " free at " + there;
            return free >= DISK ? ok("disk", found) : warning("disk", found, "free some space, or run vedette compact");
        } catch (IOException e) {
            return failure("disk", folder + ": " + e, "check the disk and the rights");
        }
    }

    private static Check embedded(Path folder) {
        if (!EmbeddedStore.isStore(folder)) {
            return ok("store", folder + " is not there yet; the first ingest makes it");
        }
        try (EmbeddedStore store = EmbeddedStore.open(folder)) {
            return ok("store", describe(store));
        } catch (StoreException e) {
            return failure("store", e);
        } catch (RuntimeException e) {
            // Damaged files show themselves in many ways.
            return failure("store", folder + ": cannot be read: " + e, "restore a backup into a new folder");
        }
    }

    private static List<Check> remote(String address) {
        try (RemoteStore store = RemoteStore.connect(address)) {
            return List.of(ok("endpoint", describe(store)), serverVersion(store));
        } catch (StoreException e) {
            return List.of(failure("endpoint", e));
        }
    }

    private static Check serverVersion(RemoteStore store) {
        String advice =
                "Fuseki before 6.1 can damage its store when a write is aborted (GH-3877): run vedette serve instead,"
                        + " or Fuseki 6.1 or later, and keep backups";
        return store.fusekiVersion()
                .map(version -> version.matches("([0-5]\\..*|6\\.0.*)") && !store.isVedette()
                        ? warning("server", "Fuseki " + version, advice)
                        : ok("server", "Fuseki " + version))
                .orElseGet(() -> ok("server", "not Fuseki, or it does not tell"));
    }

    private static String describe(GraphStore store) {
        StoreStats stats = store.stats();
        return store.location() + ": " + stats.articles() + " articles, " + stats.statements() + " statements, "
                + stats.quads() + " quads";
    }

    private static Check ok(String name, String found) {
        return new Check(name, Verdict.OK, found, "");
    }

    private static Check warning(String name, String found, String advice) {
        return new Check(name, Verdict.WARNING, found, advice);
    }

    private static Check failure(String name, String found, String advice) {
        return new Check(name, Verdict.FAILURE, found, advice);
    }

    /** Messages of stores end in what to do. */
    private static Check failure(String name, StoreException e) {
        String message = String.valueOf(e.getMessage());
        int advice = message.lastIndexOf("; ");
        return advice < 0
                ? failure(name, message, "see docs/operations.md")
                : failure(name, message.substring(0, advice), message.substring(advice + 2));
    }

    private static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
