package org.vedette.extract.statement.speaker.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables of words beside the package's classes. */
final class WordLists {
    private WordLists() {}

    /** The columns of each row, comments left out. */
    static List<List<String>> rows(String resource) {
        InputStream in = Objects.requireNonNull(
                WordLists.class.getResourceAsStream(resource),
                "the class path has no " + resource + "; build again with mvn package");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
