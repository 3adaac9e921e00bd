package org.vedette.store.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.vedette.store.GraphStore;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;
import org.vedette.store.embedded.EmbeddedStore;

/**
 * Backups as gzipped N-Quads, with a note of their content beside them ({@code FILE.json}). One transaction is read, so writers
 * may go on meanwhile. The text index is in none: a restore builds it anew.
 */
public final class Backups {
    private Backups() {}

    /** Writes a backup and reads it back; under its name the file is there only once it is complete. */
    public static Backup write(GraphStore store, Path file) {
        Path partial = sibling(file, ".partial");
        try {
            QuadDigest given = new QuadDigest();
            try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(partial)))) {
                StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
                writer.start();
                store.forEachQuad(quad -> {
                    given.add(quad);
                    writer.quad(quad);
                });
                writer.finish();
            }
            sync(partial);
            QuadDigest found = read(partial, quad -> {});
            if (found.count() != given.count() || !found.text().equals(given.text())) {
                throw new StoreException(
                        Reason.DAMAGED,
                        partial + ": read back, it differs from the store; check the disk, then repeat");
            }
            note(file, given);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return new Backup(file, given.count(), given.text(), Files.size(file));
        } catch (IOException e) {
            throw failed(partial, e);
        }
    }

    /**
     * Compares a backup with its note.
     *
     * @throws StoreException with {@link Reason#DAMAGED} if it is cut off, changed, or its note is missing
     */
    public static Backup verify(Path file) {
        Path beside = sibling(file, ".json");
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Reason.NO_ACCESS, file + ": no such file; check the path");
        }
        if (!Files.isRegularFile(beside)) {
            throw new StoreException(
                    Reason.DAMAGED,
                    file + ": its note " + beside.getFileName()
                            + " is not beside it, so that it cannot be told whether it is whole; put the note there");
        }
        try {
            JsonNode note = new JsonMapper().readTree(Files.readString(beside));
            QuadDigest found = read(file, quad -> {});
            if (found.count() != note.path("quads").asLong()
                    || !found.text().equals(note.path("digest").asText())) {
                throw new StoreException(
                        Reason.DAMAGED,
                        file + ": has " + found.count() + " quads that are not the "
                                + note.path("quads").asLong() + " of its note; use another backup");
            }
            return new Backup(file, found.count(), found.text(), Files.size(file));
        } catch (JsonProcessingException e) {
            throw new StoreException(Reason.DAMAGED, file + ".json: no note of a backup; use another backup", e);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** Makes a new store from a backup, and compares the two; where it fails no store is left. */
    public static Backup restore(Path file, Path newStore) {
        if (Files.exists(newStore)) {
            throw new StoreException(
                    Reason.NOT_A_STORE,
                    newStore + ": is there already; restore into a new folder, then put it in place");
        }
        Backup backup = verify(file);
        Path building = sibling(newStore.toAbsolutePath(), ".restoring");
        if (Files.exists(building)) {
            throw new StoreException(
                    Reason.NOT_A_STORE,
                    building + ": a restore that was cut off left it; delete it, then repeat");
        }
        try (EmbeddedStore store = EmbeddedStore.open(building)) {
            store.load(loader -> read(file, loader));
            QuadDigest stored = new QuadDigest();
            store.forEachQuad(stored::add);
            if (!stored.text().equals(backup.digest())) {
                throw new StoreException(
                        Reason.DAMAGED,
                        building + ": differs from " + file + " after loading; check the disk, then repeat");
            }
        }
        try {
            Files.move(building, newStore, StandardCopyOption.ATOMIC_MOVE);
            return backup;
        } catch (IOException e) {
            throw failed(newStore, e);
        }
    }

    private static QuadDigest read(Path file, Consumer<Quad> also) {
        QuadDigest digest = new QuadDigest();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            RDFParser.source(in).lang(Lang.NQUADS).parse(new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    digest.add(quad);
                    also.accept(quad);
                }
            });
            return digest;
        } catch (IOException e) {
            throw failed(file, e);
        } catch (RiotException | RuntimeIOException e) {
            throw new StoreException(
                    Reason.DAMAGED, file + ": cut off or changed: " + e.getMessage() + "; use another backup", e);
        }
    }

    private static void note(Path file, QuadDigest digest) throws IOException {
        String json = new JsonMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(Map.of("quads", digest.count(), "digest", digest.text()));
        Path note = sibling(file, ".json");
        Files.writeString(note, json + "\n");
        sync(note);
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static StoreException failed(Path file, IOException e) {
        return new StoreException(Reason.NO_ACCESS, file + ": cannot be read or written: " + e + "; check the disk", e);
    }
}
