package org.vedette.store.operation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vedette.store.GraphStore;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;
import org.vedette.store.embedded.EmbeddedStore;

/**
 * Backups as gzipped N-Quads, with a note of their content beside them ({@code FILE.json}). One transaction is read, so writers
 * may go on meanwhile. The text index is in none: a restore builds it anew.
 */
public final class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private Backups() {}

    /** Writes a backup and reads it back; under its name the file is there only once it is complete. */
    public static Backup write(GraphStore store, Path file) {
        if (Files.isDirectory(file)) {
            throw new StoreException(Reason.NO_ACCESS, file + ": is a folder; name a file in it");
        }
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
            BackupNote.sync(partial);
            QuadDigest found = read(partial, quad -> {});
            if (found.count() != given.count() || !found.text().equals(given.text())) {
                throw new StoreException(
                        Reason.DAMAGED,
                        partial + ": read back, it differs from the store; check the disk, then repeat");
            }
            BackupNote.of(given).write(file);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return new Backup(file, given.count(), given.text(), Files.size(file));
        } catch (IOException e) {
            throw failed(partial, e);
        } finally {
            discard(partial);
        }
    }

    /**
     * Compares a backup with its note.
     *
     * @throws StoreException with {@link Reason#DAMAGED} if it is cut off, changed, or its note is missing
     */
    public static Backup verify(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Reason.NO_ACCESS, file + ": no such file; check the path");
        }
        try {
            BackupNote note = BackupNote.read(file);
            QuadDigest found = read(file, quad -> {});
            if (!BackupNote.of(found).equals(note)) {
                throw new StoreException(
                        Reason.DAMAGED,
                        file + ": has " + found.count() + " quads that are not the " + note.quads()
                                + " of its note; use another backup");
            }
            return new Backup(file, found.count(), found.text(), Files.size(file));
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
                    Reason.NOT_A_STORE, building + ": a restore that was cut off left it; delete it, then repeat");
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

    private static void discard(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            LOG.warn("{} is left over and cannot be deleted: {}", partial, e.toString());
        }
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static StoreException failed(Path file, IOException e) {
        String found =
                switch (e) {
                    case NoSuchFileException missing -> "the folder is not there; make it, or name another";
                    case AccessDeniedException denied -> "no right to read or write it; name another place";
                    default ->
                        "cannot be read or written: " + e.getMessage() + "; check the disk, or name another place";
                };
        return new StoreException(Reason.NO_ACCESS, file + ": " + found, e);
    }
}
