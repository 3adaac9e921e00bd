package org.vedette.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.vedette.text.WordLists;

/**
 * The words of a person's name as they compare across articles: spellings made one, patronymics, a middle initial and suffixes
 * left out, the family name first where names of the language have it first.
 */
public final class PersonName {
    private static final WordLists LISTS = WordLists.read("/org/vedette/name/words.txt");
    private static final Set<String> ENGLISH = LISTS.of("english");
    private static final Set<String> PARTICLES = LISTS.of("particles");
    /** What Arabic puts between a name and the father's. */
    private static final Set<String> SONS = Set.of("bin", "ibn", "bint");

    /** The first part of fathers' names that are written in one word or two: "Abdul Aziz". */
    private static final Set<String> SERVANTS = Set.of("abd", "abdul", "abdel", "abdal");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ad", "as", "ash", "at", "an", "ar", "az");
    /** Family names of languages that put them first; English news writes both orders. */
    private static final Set<String> FAMILY_FIRST = LISTS.of("family-first");
    /** Shorter given names of these languages are one name in two syllables: "Jong Un", "Jong-un", "Jongun". */
    private static final int SYLLABLES = 3;

    /** The full form of short forms of given names that English uses as names. */
    private static final Map<String, String> DIMINUTIVES = diminutives();

    /** "Robert “Bob” Castle" */
    private static final Pattern NICKNAME = Pattern.compile("\\s[\"“‘'(]\\p{Lu}[\\p{L}. -]*[\"”’')]\\s");

    private static final Pattern INITIAL = Pattern.compile("(?<=\\p{Ll}) \\p{Lu}\\.(?= )");

    private PersonName() {}

    /** Empty for a name of one word: a family name alone names nobody across articles. */
    public static List<String> comparable(String name) {
        List<String> plain = new ArrayList<>(
                Spelling.words(withoutMiddle(NICKNAME.matcher(name).replaceAll(" "))));
        if (plain.size() > 2 || !isRegnal(plain)) {
            plain.removeIf(SUFFIXES::contains);
        }
        if (plain.size() > 2) {
            List<String> inside = plain.subList(1, plain.size() - 1);
            boolean oneInitial =
                    inside.stream().filter(word -> word.length() == 1).count() == 1;
            inside.removeIf(word -> (oneInitial && word.length() == 1) || isPatronymic(word));
        }
        if (plain.size() > 2) {
            plain.removeIf(ARTICLES::contains);
        }
        plain = withoutHouse(plain);
        if (plain.size() < 2) {
            return List.of();
        }
        List<String> ordered = familyFirst(plain);
        List<String> found =
                new ArrayList<>(ordered.stream().map(Spelling::canonical).toList());
        found.set(0, DIMINUTIVES.getOrDefault(ordered.getFirst(), found.getFirst()));
        return List.copyOf(found);
    }

    /** "Anna Roe Castle" as "Anna Castle": English puts the family name last, and news leaves out what stands before it. */
    private static String withoutMiddle(String name) {
        List<String> parts = new ArrayList<>(List.of(name.strip().split("[\\s,]+", -1)));
        parts.removeIf(part -> SUFFIXES.contains(Spelling.plain(part)));
        boolean english = parts.size() == 3
                && ENGLISH.contains(Spelling.plain(parts.getFirst()))
                && isMiddle(parts.get(1), name)
                && !PARTICLES.contains(Spelling.plain(parts.get(1)))
                && !FAMILY_FIRST.contains(Spelling.plain(parts.get(1)));
        return english ? parts.getFirst() + " " + parts.getLast() : name;
    }

    /** A name or an initial, not two initials in one. */
    private static boolean isMiddle(String part, String name) {
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        return part.matches("\\p{Lu}\\.?|\\p{Lu}[\\p{L}’']+\\p{Ll}") || (capitals && part.length() > 2);
    }

    /** "Omar bin Said al-Roe" as "Omar bin Said": the father's name tells who it is, the house is often left out. */
    private static List<String> withoutHouse(List<String> words) {
        for (int i = 1; i + 2 < words.size(); i++) {
            if (SONS.contains(words.get(i))) {
                boolean two = SERVANTS.contains(words.get(i + 1));
                List<String> kept = new ArrayList<>(words.subList(0, i + 1));
                kept.add(two ? words.get(i + 1) + words.get(i + 2) : words.get(i + 1));
                return kept;
            }
        }
        return words;
    }

    private static Map<String, String> diminutives() {
        Map<String, String> found = new HashMap<>();
        WordLists lists = WordLists.read("/org/vedette/name/diminutives.txt");
        for (String full : lists.names()) {
            lists.of(full).forEach(brief -> found.put(brief, Spelling.canonical(full)));
        }
        return Map.copyOf(found);
    }

    /** "Jr.", "III": no part that a name is cut to. */
    public static boolean isSuffix(String word) {
        return SUFFIXES.contains(Spelling.plain(word));
    }

    /** "Anna B. Castle" as "Anna Castle"; other names as they are. */
    public static String withoutInitials(String name) {
        return INITIAL.matcher(name).replaceAll("");
    }

    /** Whether the first of several words is the family name, as in Chinese, Korean or Vietnamese names. */
    public static boolean isFamilyFirst(List<String> words) {
        return words.size() > 1
                && words.size() <= SYLLABLES
                && FAMILY_FIRST.contains(words.getFirst())
                && !FAMILY_FIRST.contains(words.getLast());
    }

    /** "Oskar II": the number makes the name. */
    private static boolean isRegnal(List<String> words) {
        return words.size() == 2 && words.getLast().matches("[ivx]+");
    }

    private static boolean isPatronymic(String word) {
        return word.length() > 5 && word.matches(".*(?:ovich|evich|ovych|evych|ovna|evna|ivna)");
    }

    private static List<String> familyFirst(List<String> words) {
        boolean first = FAMILY_FIRST.contains(words.getFirst());
        boolean last = FAMILY_FIRST.contains(words.getLast());
        if (words.size() > SYLLABLES || (!first && !last)) {
            return words;
        }
        String family = first ? words.getFirst() : words.getLast();
        List<String> given = first ? words.subList(1, words.size()) : words.subList(0, words.size() - 1);
        return List.of(family, String.join("", given));
    }
}
