package org.vedette.extract.statement.speaker;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.vedette.extract.statement.speaker.Profile.Gender;

/** Guesses from a name whether "she" or "he" may stand for its bearer; from {@code ontology/given-names.tsv}. */
@Singleton
final class GivenNames {
    private static final String RESOURCE = "ontology/given-names.tsv";
    private static final String SUFFIX = "suffix-";

    private final Map<String, Gender> given = new HashMap<>();
    private final Map<String, Gender> suffixes = new HashMap<>();

    @Inject
    GivenNames() {
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                boolean suffix = columns[0].startsWith(SUFFIX);
                Gender gender = Gender.valueOf(
                        columns[0].substring(suffix ? SUFFIX.length() : 0).toUpperCase(Locale.ROOT));
                for (String name : columns[1].split(" ", -1)) {
                    (suffix ? suffixes : given).put(name, gender);
                }
            }
        }
    }

    /** By the first part that is known, the family name aside; else by the ending of the family name. */
    Optional<Gender> gender(String name) {
        String[] parts = fold(name).split("[\\s-]+", -1);
        for (int i = 0; i + 1 < parts.length; i++) {
            Gender gender = given.get(parts[i]);
            if (gender != null) {
                return Optional.of(gender);
            }
        }
        String family = parts[parts.length - 1];
        return suffixes.entrySet().stream()
                .filter(suffix -> family.length() > suffix.getKey().length() + 1 && family.endsWith(suffix.getKey()))
                .max(Map.Entry.comparingByKey((a, b) -> Integer.compare(a.length(), b.length())))
                .map(Map.Entry::getValue);
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> lines() {
        InputStream in = Objects.requireNonNull(
                GivenNames.class.getClassLoader().getResourceAsStream(RESOURCE),
                "the class path has no " + RESOURCE + "; build again with mvn package");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
