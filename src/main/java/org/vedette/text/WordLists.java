package org.vedette.text;

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
 * Sets of words kept as data: a line in square brackets names a set, the lines below hold its words, by blanks; an underscore inside a
 * word stands for a blank; lines that begin with a number sign are comments.
 */
public final class WordLists {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String resource;
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();

    private WordLists(String resource) {
        this.resource = resource;
    }

    /**
     * The sets of a file.
     *
     * @param resource on the class path, from its root
     */
    public static WordLists read(String resource) {
        WordLists read = new WordLists(resource);
        Set<String> current = new LinkedHashSet<>();
        for (String line : lines(resource)) {
            if (line.startsWith("[")) {
                current =
                        read.lists.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new LinkedHashSet<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                BLANKS.splitAsStream(line.strip())
                        .map(word -> word.replace('_', ' '))
                        .forEach(current::add);
            }
        }
        return read;
    }

    /** One set; an error where the file has none of that name. */
    public Set<String> of(String name) {
        return Set.copyOf(Objects.requireNonNull(lists.get(name), resource + " has no section " + name));
    }

    /** Of all sets, in the order of the file. */
    public Set<String> names() {
        return lists.keySet();
    }

    /** In which set each word is, the first where it is in several. */
    public Map<String, String> byWord() {
        return lists.entrySet().stream()
                .flatMap(list -> list.getValue().stream().map(word -> Map.entry(word, list.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, next) -> first));
    }

    /** Of the sets whose names begin with a prefix, each word with the rests of their names. */
    public Map<String, Set<String>> byWord(String prefix) {
        return lists.entrySet().stream()
                .filter(list -> list.getKey().startsWith(prefix))
                .flatMap(list -> list.getValue().stream()
                        .map(word -> Map.entry(word, list.getKey().substring(prefix.length()))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(
                        WordLists.class.getResourceAsStream(resource),
                        "the class path has no " + resource + "; build again with mvn package");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
