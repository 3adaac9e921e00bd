package org.vedette.store.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;

/** What lies beside a backup as {@code FILE.json}: what is in it. */
record BackupNote(long quads, String digest) {

    static BackupNote of(QuadDigest found) {
        return new BackupNote(found.count(), found.text());
    }

    /**
     * The note of a backup.
     *
     * @throws StoreException with {@link Reason#DAMAGED} if there is none
     */
    static BackupNote read(Path backup) throws IOException {
        Path note = beside(backup);
        if (!Files.isRegularFile(note)) {
            throw new StoreException(
                    Reason.DAMAGED,
                    backup + ": its note " + note.getFileName()
                            + " is not beside it, so that it cannot be told whether it is whole; put the note there");
        }
        try {
            return new JsonMapper().readValue(Files.readString(note), BackupNote.class);
        } catch (JsonProcessingException e) {
            throw new StoreException(Reason.DAMAGED, note + ": no note of a backup; use another backup", e);
        }
    }

    void write(Path backup) throws IOException {
        String json = new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(this);
        Path note = beside(backup);
        Files.writeString(note, json + "\n");
        sync(note);
    }

    /** Has a file's content on the disk before this returns. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Path beside(Path backup) {
        return backup.resolveSibling(backup.getFileName() + ".json");
    }
}
