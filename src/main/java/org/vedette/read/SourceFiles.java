package org.vedette.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vedette.read.format.FileKind;
import org.vedette.read.format.RefusedException;

/**
 * The files below the given paths: folders recursively, in the order of their names, links followed. Passed over are hidden
 * files, metadata tables, sidecars, and what lies beside saved pages (pictures, scripts).
 */
final class SourceFiles {
    /** Takes the files as they are found. */
    interface Visitor {
        /** A file to be read, and the given path that it was found under. */
        void file(Path file, Path root);

        void refused(Path place, RefusedException why);
    }

    private static final Set<String> TABLES = Set.of("metadata.tsv", "metadata.csv");
    private static final String SIDECAR = ".meta.json";

    private final Set<Path> excluded;
    private final Visitor visitor;

    SourceFiles(Set<Path> excluded, Visitor visitor) {
        this.excluded = Set.copyOf(excluded);
        this.visitor = visitor;
    }

    void walk(Path root) {
        walk(root, root, new HashSet<>());
    }

    private void walk(Path path, Path root, Set<Path> above) {
        if (Files.isDirectory(path)) {
            folder(path, root, above);
        } else if (Files.exists(path)) {
            visitor.file(path, root);
        } else {
            visitor.refused(
                    path,
                    Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                            ? new RefusedException("missing", "a link that leads nowhere; mend or remove it")
                            : new RefusedException("missing", "no such file or folder; check the path"));
        }
    }

    private void folder(Path folder, Path root, Set<Path> above) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            Path real = folder.toRealPath();
            if (!above.add(real)) {
                visitor.refused(folder, new RefusedException("link-loop", "a link to a folder above it; remove it"));
                return;
            }
            stream.forEach(children::add);
            children.sort((a, b) -> name(a).compareTo(name(b)));
            children.stream().filter(this::isWanted).forEach(child -> walk(child, root, above));
            above.remove(real);
        } catch (AccessDeniedException e) {
            visitor.refused(folder, new RefusedException("no-rights", "the folder may not be read; change its rights"));
        } catch (IOException e) {
            visitor.refused(
                    folder, new RefusedException("unreadable", "the folder cannot be listed: " + e.getMessage()));
        }
    }

    private boolean isWanted(Path child) {
        String name = name(child).toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !TABLES.contains(name)
                && !name.endsWith(SIDECAR)
                && (Files.isDirectory(child) || !FileKind.isAsset(name))
                && !excluded.contains(child.toAbsolutePath().normalize());
    }

    /** The last part of a path, as text. */
    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
