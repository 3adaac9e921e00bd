package org.vedette.extract.event.estimate;

import java.util.Map;
import java.util.Optional;
import org.vedette.text.WordLists;

/** The nouns that are counted when forces and losses are, by what they amount to. */
final class Countables {
    private static final String OF_WAR = " of war";
    private static final Map<String, String> CLASSES =
            WordLists.read("/org/vedette/extract/event/estimate/countables.txt").byWord();

    private Countables() {}

    /** What the noun amounts to ("aircraft" for "warplane"); empty where it is not counted as force or loss. */
    static Optional<String> classOf(String lemma) {
        return Optional.ofNullable(CLASSES.get(lemma));
    }

    /** Whether civilians and their things are called so, too. */
    static boolean isCivilian(String kind) {
        return kind.endsWith(OF_WAR);
    }
}
