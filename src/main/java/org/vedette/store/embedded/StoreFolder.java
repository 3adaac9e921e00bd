package org.vedette.store.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;

/**
 * The folder of a store, claimed by this process: <code>tdb2</code> (the graphs), <code>text</code> (the Lucene index, which can
 * be rebuilt), <code>lock</code> (who has it open) and, while something is being written, <code>writing</code>.
 */
public final class StoreFolder implements AutoCloseable {
    /** Goes with the index when that is deleted. */
    private static final String INDEXED_FOR = "text/configuration";

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;
    private volatile boolean serving;

    private StoreFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** Makes the folder if there is none, and keeps others out until closed. */
    public static StoreFolder claim(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            requireStore(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new StoreFolder(path, channel, lock(path, channel));
        } catch (AccessDeniedException e) {
            throw new StoreException(
                    Reason.NO_ACCESS,
                    path + ": no right to write here; give it to this user or choose another folder",
                    e);
        } catch (IOException e) {
            throw new StoreException(
                    Reason.NO_ACCESS, path + ": cannot be opened as a store: " + e + "; choose another folder", e);
        }
    }

    public Path path() {
        return path;
    }

    /** Says on disk that a write is going on, so that whoever opens the store after a crash knows. */
    public void markWriting() {
        try {
            Files.writeString(path.resolve("writing"), "");
        } catch (IOException e) {
            throw new StoreException(Reason.DISK_FULL, path + ": cannot be written: " + e + "; free some space", e);
        }
    }

    public void markWritten() {
        if (serving) {
            return;
        }
        try {
            Files.deleteIfExists(path.resolve("writing"));
        } catch (IOException e) {
            throw new StoreException(Reason.NO_ACCESS, path + ": cannot be written: " + e + "; check the disk", e);
        }
    }

    /** While a server is on the store, a write may be going on at any time. */
    void serving(boolean now) {
        if (now) {
            markWriting();
        }
        serving = now;
        markWritten();
    }

    /**
     * Whether the text index may differ from what the graphs and the configuration say: a write was going on when the store was last
     * left, the index was deleted, or it was made for another configuration.
     */
    boolean needsTextIndex(String configuration) {
        return Files.exists(path.resolve("writing"))
                || (Files.exists(path.resolve("tdb2")) && !configuration.equals(indexedFor()));
    }

    void markIndexed(String configuration) {
        try {
            Files.writeString(path.resolve(INDEXED_FOR), configuration);
        } catch (IOException e) {
            throw new StoreException(Reason.DISK_FULL, path + ": cannot be written: " + e + "; free some space", e);
        }
    }

    private String indexedFor() {
        try {
            Path mark = path.resolve(INDEXED_FOR);
            return Files.exists(mark) ? Files.readString(mark) : "";
        } catch (IOException e) {
            throw new StoreException(Reason.NO_ACCESS, path + ": cannot be read: " + e + "; check the disk", e);
        }
    }

    void deleteTextIndex() {
        try {
            deleteTree(path.resolve("text"));
        } catch (IOException e) {
            throw new StoreException(Reason.NO_ACCESS, path + ": the text index cannot be deleted: " + e, e);
        }
    }

    long freeBytes() {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            throw new StoreException(Reason.NO_ACCESS, path + ": cannot be read: " + e + "; check the disk", e);
        }
    }

    /** Of the files as they lie on the disk; files that vanish meanwhile count nothing. */
    static long bytesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new StoreException(Reason.NO_ACCESS, path + ": cannot be closed: " + e, e);
        }
    }

    private static void requireStore(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            if (!names.isEmpty() && !names.contains("tdb2") && !names.contains("lock")) {
                throw new StoreException(
                        Reason.NOT_A_STORE,
                        path + ": holds other files and no store; name a store, or a folder that is empty or new");
            }
        }
    }

    private static FileLock lock(Path path, FileChannel channel) throws IOException {
        FileLock lock = tryLock(channel);
        if (lock == null) {
            String holder = Files.readString(path.resolve("lock")).strip();
            channel.close();
            throw new StoreException(
                    Reason.LOCKED,
                    path + ": the store is open in another process (" + holder
                            + "); stop that one, or if it is a server use --endpoint");
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(("pid " + ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
