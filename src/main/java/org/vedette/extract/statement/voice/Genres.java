package org.vedette.extract.statement.voice;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The words by which texts in somebody's own voice are known, from {@code genres.tsv}. */
@Singleton
final class Genres {
    private static final String RESOURCE = "/org/vedette/extract/statement/genres.tsv";

    private final Map<String, String> alternatives = new HashMap<>();

    @Inject
    Genres() {
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                alternatives.merge(columns[0], columns[1].strip(), (a, b) -> a + "|" + b);
            }
        }
    }

    /** Any word of a kind, as a group of a pattern. */
    String any(String kind) {
        return "(?:" + Objects.requireNonNull(alternatives.get(kind), kind) + ")";
    }

    /** A pattern in which {@code <kind>} stands for any word of the kind; capitals do not matter. */
    Pattern pattern(String template) {
        String regex = template;
        for (String kind : alternatives.keySet()) {
            regex = regex.replace("<" + kind + ">", any(kind));
        }
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> lines() {
        InputStream in = Objects.requireNonNull(
                Genres.class.getResourceAsStream(RESOURCE), "the class path has no " + RESOURCE + "; build again");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
