package org.vedette.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One way to write an entry's name. */
record SurfaceForm(KnowledgeEntry entry, String label, GazetteerMatch.Form kind) {
    /** Shorter capital forms ("US", "IS") count only in capitals; longer ones also as "Nato". */
    private static final int SHORTEST_TITLE_CASED_ACRONYM = 4;

    static List<SurfaceForm> of(KnowledgeEntry entry) {
        List<SurfaceForm> forms = new ArrayList<>();
        entry.labels().forEach(label -> forms.add(new SurfaceForm(entry, label, GazetteerMatch.Form.LABEL)));
        entry.ambiguousLabels().forEach(l -> forms.add(new SurfaceForm(entry, l, GazetteerMatch.Form.AMBIGUOUS)));
        entry.adjectives().forEach(l -> forms.add(new SurfaceForm(entry, l, GazetteerMatch.Form.ADJECTIVE)));
        entry.demonyms().forEach(l -> forms.add(new SurfaceForm(entry, l, GazetteerMatch.Form.DEMONYM)));
        return forms;
    }

    /** Folded spellings: as written, without the separator before digits, plural where the kind has one. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        String folded = Fold.fold(label);
        keys.add(folded);
        keys.add(folded.replaceAll("(?<=[a-z]) (?=\\d)", ""));
        if (entry.type().startsWith("Equipment") || entry.type().equals("Role")) {
            for (String key : List.copyOf(keys)) {
                keys.add(plural(key));
            }
        }
        return keys;
    }

    private static String plural(String noun) {
        if (noun.matches(".*(s|x|z|ch|sh)")) {
            return noun + "es";
        }
        if (noun.matches(".*[^aeiou\\d]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.endsWith("man") ? noun.substring(0, noun.length() - 2) + "en" : noun + "s";
    }

    /** Whether the text's spelling has the capitals that the label asks for. */
    boolean fits(String surface) {
        if (label.equals(label.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean acronym = label.chars().filter(Character::isLetter).noneMatch(Character::isLowerCase);
        if (acronym && label.length() < SHORTEST_TITLE_CASED_ACRONYM) {
            return surface.chars()
                    .filter(Character::isLetter)
                    .limit(label.length())
                    .noneMatch(Character::isLowerCase);
        }
        return firstLetterIsUpper(surface) || (!firstLetterIsUpper(label) && sameCase(surface));
    }

    private boolean sameCase(String surface) {
        return surface.startsWith(label);
    }

    private static boolean firstLetterIsUpper(String s) {
        return !s.isEmpty() && (Character.isUpperCase(s.charAt(0)) || Character.isDigit(s.charAt(0)));
    }
}
