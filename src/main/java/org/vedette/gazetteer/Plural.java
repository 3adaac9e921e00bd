package org.vedette.gazetteer;

import java.util.List;

/** English plurals of folded words. */
final class Plural {
    private Plural() {}

    /** What the word, or the last word of a key, may be the plural of. */
    static List<String> singulars(String key) {
        if (key.length() < 3) {
            return List.of();
        }
        if (key.endsWith("men")) {
            return List.of(key.substring(0, key.length() - 2) + "an");
        }
        if (!key.endsWith("s") || key.endsWith("ss")) {
            return List.of();
        }
        String stem = key.substring(0, key.length() - 1);
        if (key.endsWith("ies")) {
            return List.of(stem, key.substring(0, key.length() - 3) + "y");
        }
        if (key.endsWith("ses") || key.endsWith("xes") || key.endsWith("zes") || key.endsWith("hes")) {
            return List.of(stem, key.substring(0, key.length() - 2));
        }
        return List.of(stem);
    }

    /** The plurals that {@link #singulars} leads back from. */
    static List<String> plurals(String word) {
        String stem = word.substring(0, word.length() - 1);
        return word.endsWith("y")
                ? List.of(word + "s", stem + "ies")
                : List.of(
                        word + "s",
                        word + "es",
                        word.length() > 2 ? word.substring(0, word.length() - 2) + "en" : word);
    }
}
