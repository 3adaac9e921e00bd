package org.vedette.extract.statement.meaning;

import java.util.BitSet;
import java.util.Set;
import org.vedette.extract.statement.meaning.MeaningLexicon.Sense;

/** Which words a negation reaches: those after it, up to the end of its clause. */
final class Negations {
    private static final int REACH = 10;
    private static final Set<String> STOPS = Set.of(",", ";", ":", "–", "—", "--", "-", "(", ")", ".", "?", "!");

    private final Words words;
    private final BitSet negations = new BitSet();
    private final BitSet boundaries = new BitSet();

    Negations(MeaningLexicon lexicon, Words words) {
        this.words = words;
        lexicon.hits(Sense.NEGATION, words).forEach(hit -> negations.set(hit.first()));
        for (WordPattern.Hit hit : lexicon.hits(Sense.PSEUDO_NEGATION, words)) {
            negations.clear(hit.first(), hit.last() + 1);
        }
        lexicon.hits(Sense.BOUNDARY, words).forEach(hit -> boundaries.set(hit.first()));
        for (int i = 0; i < words.size(); i++) {
            if (STOPS.contains(words.get(i).form())) {
                boundaries.set(i);
            }
        }
    }

    /**
     * Whether an odd number of negations reaches the hit, or stands in it without being one of its pattern's words; a "nor" goes on
     * with the negation before it.
     */
    boolean negates(WordPattern.Hit hit) {
        int first = hit.first();
        int last = hit.last();
        int count = 0;
        for (int i = last; i >= 0 && i >= first - REACH; i--) {
            boolean outside = i < first;
            if (outside
                    && (boundaries.get(i)
                            || words.get(i).sentence() != words.get(first).sentence())) {
                break;
            }
            if (negations.get(i) && (outside || !hit.pattern().names(words.get(i)))) {
                count++;
                if (words.get(i).form().equals("nor")) {
                    break;
                }
            }
        }
        return count % 2 == 1;
    }
}
