package org.vedette.read.furniture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The phrases by which furniture is known, from the resource {@code cues.txt}. */
final class Cues {
    /** The groups of the resource; their meaning is said there. */
    enum Group {
        LINE,
        START,
        STEM,
        BOX,
        LIST,
        END,
        MARKER,
        AUTHOR,
        BIO,
        GLUED
    }

    private static final Pattern AFTER = Pattern.compile("[\\s:]+$");
    private static final String RESOURCE = "cues.txt";
    private static final Map<Group, List<Pattern>> PATTERNS = load();

    private Cues() {}

    /** Whether the whole text is one of the group's phrases, perhaps with a colon after it. */
    static boolean isAll(Group group, String text) {
        String bare = AFTER.matcher(text).replaceFirst("");
        return of(group).stream().anyMatch(p -> p.matcher(bare).matches());
    }

    /** Whether the text begins with one. */
    static boolean begins(Group group, String text) {
        return of(group).stream().anyMatch(p -> p.matcher(text).lookingAt());
    }

    /** Whether the text speaks to a visitor of the site. */
    static boolean isBox(String text) {
        return count(Group.STEM, text) > 0 && count(Group.BOX, text) > 0;
    }

    /** How many of the group's patterns are found in the text. */
    static int count(Group group, String text) {
        return (int) of(group).stream().filter(p -> p.matcher(text).find()).count();
    }

    private static List<Pattern> of(Group group) {
        return PATTERNS.getOrDefault(group, List.of());
    }

    private static Map<Group, List<Pattern>> load() {
        Map<Group, List<Pattern>> patterns = new EnumMap<>(Group.class);
        Group group = Group.LINE;
        for (String line : lines()) {
            if (line.matches("\\[\\w+\\]")) {
                group = Group.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                int flags = group == Group.MARKER ? 0 : Pattern.CASE_INSENSITIVE;
                patterns.computeIfAbsent(group, g -> new ArrayList<>()).add(Pattern.compile(line, flags));
            }
        }
        return patterns;
    }

    private static List<String> lines() {
        try (InputStream in = Cues.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path; build the project anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
