package org.vedette.extract.statement.meaning;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a few spans of an article, in text order, and those around them. Immutable. */
public final class Words {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Words NONE = new Words(List.of());

    private final List<Word> words;
    private final @Nullable Words around;

    Words(List<Word> words) {
        this(words, null);
    }

    private Words(List<Word> words, @Nullable Words around) {
        this.words = List.copyOf(words);
        this.around = around;
    }

    public static Words none() {
        return NONE;
    }

    /** The same words, with those among which the text has them. */
    Words within(Words surroundings) {
        return new Words(words, surroundings);
    }

    /** The words among which these stand; these themselves where nobody said. */
    Words around() {
        return around == null ? this : around;
    }

    /** Whether there is a verb that can carry a clause; without one the words lean on their sentence. */
    boolean hasFiniteVerb() {
        return words.stream().anyMatch(word -> FINITE.contains(word.tag()));
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }
}
