package org.vedette.read;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.vedette.read.format.RefusedException;
import org.vedette.read.metadata.Metadata;
import org.vedette.read.metadata.MetadataFields;
import org.vedette.read.metadata.NotADateException;

/**
 * What is said of a file outside of it. In the order of precedence: the options, the table given with them, the sidecar
 * {@code NAME.meta.json} (of {@code a.txt}: {@code a.txt.meta.json} or {@code a.meta.json}), {@code metadata.tsv} or
 * {@code metadata.csv} in the file's folder. After these come the document's own fields and, last, its text.
 */
final class MetadataSources {
    private static final JsonMapper JSON = new JsonMapper();

    private final Metadata options;
    private final @Nullable MetadataTable given;
    private final BiConsumer<Path, RefusedException> badTables;
    private final Map<Path, Optional<MetadataTable>> beside = new HashMap<>();

    /** @throws ReadException if the given table cannot be read */
    MetadataSources(ReadOptions options, BiConsumer<Path, RefusedException> badTables) {
        this.options = new Metadata(null, null, options.publisher(), null, options.published(), null);
        this.given = options.metadata() == null ? null : given(options.metadata());
        this.badTables = badTables;
    }

    private static MetadataTable given(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new ReadException(path + ": no such metadata table; check --metadata");
        }
        try {
            return MetadataTable.read(path);
        } catch (RefusedException e) {
            throw new ReadException(path + ": " + e.reason());
        }
    }

    Metadata unnamed() {
        return options;
    }

    Metadata of(Path file, Path root) throws RefusedException {
        Metadata known = options;
        if (given != null) {
            known = known.orElse(given.find(file, root).orElse(Metadata.NONE));
        }
        known = known.orElse(sidecar(file));
        Optional<MetadataTable> table = beside(file);
        return table.isPresent() ? known.orElse(table.get().find(file, root).orElse(Metadata.NONE)) : known;
    }

    private static Metadata sidecar(Path file) throws RefusedException {
        String name = SourceFiles.name(file);
        int dot = name.lastIndexOf('.');
        for (String stem : new String[] {name, dot < 0 ? name : name.substring(0, dot)}) {
            Path sidecar = file.resolveSibling(stem + ".meta.json");
            if (Files.isRegularFile(sidecar)) {
                return sidecar(SourceFiles.name(sidecar), sidecar);
            }
        }
        return Metadata.NONE;
    }

    private static Metadata sidecar(String name, Path path) throws RefusedException {
        try {
            return MetadataFields.of(JSON.readTree(Files.readAllBytes(path)));
        } catch (NotADateException e) {
            throw new RefusedException("bad-date", name + ": " + e.reason());
        } catch (IOException e) {
            throw new RefusedException("bad-metadata", name + " is not JSON; mend or remove it");
        }
    }

    /** The table in the file's folder; one that cannot be used is reported once. */
    private Optional<MetadataTable> beside(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null ? Optional.empty() : beside.computeIfAbsent(folder, this::tableIn);
    }

    private Optional<MetadataTable> tableIn(Path folder) {
        for (String name : new String[] {"metadata.tsv", "metadata.csv"}) {
            Path path = folder.resolve(name);
            if (Files.isRegularFile(path)) {
                try {
                    return Optional.of(MetadataTable.read(path));
                } catch (RefusedException e) {
                    badTables.accept(path, e);
                }
            }
        }
        return Optional.empty();
    }
}
