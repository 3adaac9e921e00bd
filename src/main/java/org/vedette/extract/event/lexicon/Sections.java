package org.vedette.extract.event.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A resource of word lists: one section a list, headed by its name in brackets; words by spaces, those of a phrase joined by
 * underscores.
 */
public final class Sections {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String resource;
    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    /** @param resource a file on the class path */
    public Sections(String resource) {
        this.resource = resource;
        Set<String> current = new LinkedHashSet<>();
        for (String line : lines(resource)) {
            if (line.startsWith("[")) {
                current = words.computeIfAbsent(line.substring(1, line.length() - 1), s -> new LinkedHashSet<>());
            } else if (!line.startsWith("#") && !line.isBlank()) {
                for (String word : BLANKS.splitAsStream(line.strip()).toList()) {
                    current.add(word.replace('_', ' '));
                }
            }
        }
    }

    /** The words of a section, which must be there. */
    public Set<String> get(String name) {
        return Set.copyOf(Objects.requireNonNull(words.get(name), resource + " lacks the section " + name));
    }

    /** In which section each word is, the first where it is in several. */
    public Map<String, String> byWord() {
        return words.entrySet().stream()
                .flatMap(section -> section.getValue().stream().map(word -> Map.entry(word, section.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, next) -> first));
    }

    /** Of the sections whose names begin with a prefix, each word with the rests of their names. */
    public Map<String, Set<String>> byWord(String prefix) {
        return words.entrySet().stream()
                .filter(section -> section.getKey().startsWith(prefix))
                .flatMap(section -> section.getValue().stream()
                        .map(word -> Map.entry(word, section.getKey().substring(prefix.length()))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(
                        Sections.class.getResourceAsStream(resource), resource + " is not on the class path");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
