package org.vedette.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Sets of words kept as data: a line in square brackets names a set, the lines below hold its words, by blanks; an underscore inside a
 * word stands for a blank; lines that begin with a number sign are comments.
 */
public final class WordLists {
    private final String resource;
    private final Map<String, Set<String>> lists;

    private WordLists(String resource, Map<String, Set<String>> lists) {
        this.resource = resource;
        this.lists = Map.copyOf(lists);
    }

    /**
     * The sets of a file.
     *
     * @param resource on the class path, from its root
     */
    public static WordLists read(String resource) {
        Map<String, Set<String>> lists = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        WordLists.class.getResourceAsStream(resource), resource + " is not on the class path"),
                StandardCharsets.UTF_8))) {
            Set<String> current = new HashSet<>();
            for (String line : reader.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList()) {
                if (line.startsWith("[")) {
                    current = lists.computeIfAbsent(line.substring(1, line.indexOf(']')), n -> new HashSet<>());
                } else {
                    for (String word : List.of(line.strip().split("\\s+", -1))) {
                        current.add(word.replace('_', ' '));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordLists(resource, lists);
    }

    /** One set; an error where the file has none of that name. */
    public Set<String> of(String name) {
        return Set.copyOf(Objects.requireNonNull(lists.get(name), resource + " has no section " + name));
    }

    /** Of all sets. */
    public Set<String> names() {
        return lists.keySet();
    }
}
