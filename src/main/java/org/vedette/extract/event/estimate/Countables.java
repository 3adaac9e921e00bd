package org.vedette.extract.event.estimate;

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
import java.util.Optional;

/** The nouns that are counted when forces and losses are, by what they amount to. */
final class Countables {
    private static final String RESOURCE = "/org/vedette/extract/event/estimate/countables.txt";
    private static final String OF_WAR = " of war";
    private static final Map<String, String> CLASSES = read();

    private Countables() {}

    /** What the noun amounts to ("aircraft" for "warplane"); empty where it is not counted as force or loss. */
    static Optional<String> classOf(String lemma) {
        return Optional.ofNullable(CLASSES.get(lemma));
    }

    /** Whether civilians and their things are called so, too. */
    static boolean isCivilian(String kind) {
        return kind.endsWith(OF_WAR);
    }

    private static Map<String, String> read() {
        Map<String, String> classes = new HashMap<>();
        String current = "";
        try (InputStream in = Objects.requireNonNull(
                        Countables.class.getResourceAsStream(RESOURCE), RESOURCE + " is not on the class path");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    current = line.substring(1, line.length() - 1);
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    for (String lemma : List.of(line.strip().split("\\s+"))) {
                        classes.putIfAbsent(lemma, current);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }
}
