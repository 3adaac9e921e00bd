package org.vedette.store.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;

/**
 * The end of TDB2's journal. An entry is written in two steps, 16 bytes that begin with the length of its data and then the
 * data; a process that is killed between them leaves an entry that Jena's recovery cannot read, and the store would not open.
 * The entry belongs to a transaction that was never committed, so it is cut off.
 */
final class JournalTail {
    private static final Logger LOG = LoggerFactory.getLogger(JournalTail.class);

    private static final int HEADER = 16;

    private JournalTail() {}

    /** Cuts entries that end early off the journals of a database. */
    static void repair(Path database) {
        if (!Files.isDirectory(database)) {
            return;
        }
        try (DirectoryStream<Path> journals = Files.newDirectoryStream(database, "Data-*")) {
            for (Path generation : journals) {
                cut(generation.resolve("journal.jrnl"));
            }
        } catch (IOException e) {
            throw new StoreException(
                    Reason.DAMAGED, database + ": its journal cannot be read: " + e + "; restore a backup", e);
        }
    }

    private static void cut(Path journal) throws IOException {
        if (!Files.exists(journal)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long whole = whole(channel);
            if (whole < channel.size()) {
                LOG.warn(
                        "{}: {} bytes of an entry that was never finished are cut off",
                        journal,
                        channel.size() - whole);
                channel.truncate(whole);
                channel.force(true);
            }
        }
    }

    /** The length of the entries that are complete. */
    private static long whole(FileChannel journal) throws IOException {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        long end = 0;
        while (end + HEADER <= journal.size()) {
            length.clear();
            journal.read(length, end);
            long next = end + HEADER + Math.max(length.getInt(0), 0);
            if (next > journal.size()) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
