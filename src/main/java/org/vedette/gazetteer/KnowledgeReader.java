package org.vedette.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** Reads the Turtle files of {@code ontology/knowledge} from the class path, and an analyst's own. */
public final class KnowledgeReader {
    private static final String FOLDER = "ontology/knowledge";

    private KnowledgeReader() {}

    /**
     * The knowledge on the class path, with the given files added: new entries, or more about those that are there.
     *
     * @throws KnowledgeException if one of the files cannot be read, is not Turtle or lacks what an entry needs
     */
    public static Knowledge read(List<Path> more) {
        Facts facts = new Facts();
        readClassPath(facts);
        more.forEach(file -> readOwn(file, facts));
        return new Knowledge(Entries.of(facts));
    }

    /**
     * Only the given files.
     *
     * @throws KnowledgeException as {@link #read}
     */
    public static Knowledge readOnly(List<Path> files) {
        Facts facts = new Facts();
        files.forEach(file -> readOwn(file, facts));
        return new Knowledge(Entries.of(facts));
    }

    private static void readClassPath(Facts into) {
        URL folder = Objects.requireNonNull(
                KnowledgeReader.class.getClassLoader().getResource(FOLDER),
                "the class path has no folder " + FOLDER + "; build again with mvn package");
        try {
            URI uri = folder.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    readFolder(jar.getPath(FOLDER), into);
                }
            } else {
                readFolder(Path.of(uri), into);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class loader gave the malformed URL " + folder, e);
        }
    }

    private static void readFolder(Path folder, Facts into) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList()) {
                parse(file, into);
            }
        }
    }

    private static void readOwn(Path file, Facts into) {
        Facts own = new Facts();
        try {
            parse(file, own);
        } catch (IOException e) {
            throw new KnowledgeException(file + ": cannot be read (" + e.getMessage()
                    + "); name a Turtle file that exists and that you may read");
        } catch (RiotException e) {
            throw new KnowledgeException(
                    file + ": not Turtle (" + e.getMessage() + "); docs/knowledge.md has an example");
        }
        Entries.check(file, own, into);
        own.copyTo(into);
    }

    private static void parse(Path file, Facts into) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .errorHandler(new Complaints(file))
                    .parse(into);
        }
    }

    /** Stops at the first error. Jena's warnings, on the form of an IRI or a literal, are errors here too. */
    private record Complaints(Path file) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            error(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            throw new KnowledgeException(file + ", line " + line + ", column " + column + ": not Turtle (" + message
                    + "); correct the line, docs/knowledge.md has an example to copy");
        }

        @Override
        public void fatal(String message, long line, long column) {
            error(message, line, column);
        }
    }
}
