package org.vedette.extract.statement.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A compiled pattern over words: terms that must all be found, in any order, in one sentence.
 *
 * @param source as the data has it
 */
record WordPattern(String source, List<Term> terms) {
    WordPattern {
        terms = List.copyOf(terms);
    }

    /** The stretches that the first term matches where the other terms agree; both ends inclusive. */
    List<Hit> hits(Words words) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            terms.getFirst()
                    .matchAt(words, i)
                    .filter(last -> othersAgree(words, at))
                    .ifPresent(last -> hits.add(new Hit(this, at, last)));
        }
        return hits;
    }

    /** Whether the first term asks for this very word. */
    boolean names(Word word) {
        return terms.getFirst().elements().stream().anyMatch(element -> element.fits(word));
    }

    private boolean othersAgree(Words words, int at) {
        int sentence = words.get(at).sentence();
        return terms.stream()
                .skip(1)
                .allMatch(term ->
                        (term.around() ? term.occurs(words.around()) : term.occurs(words, sentence)) != term.absent());
    }

    /** Where a pattern stands. */
    record Hit(WordPattern pattern, int first, int last) {}

    /**
     * Elements that follow each other.
     *
     * @param absent the term must not be found
     * @param around the term is looked for in everything around, not in the sentence
     */
    record Term(boolean absent, boolean around, List<Element> elements) {
        Term {
            elements = List.copyOf(elements);
        }

        /** The last word of the shortest match that begins here. */
        Optional<Integer> matchAt(Words words, int first) {
            int end = match(words, first, 0, words.get(first).sentence());
            return end > first ? Optional.of(end - 1) : Optional.empty();
        }

        private boolean occurs(Words words) {
            for (int i = 0; i < words.size(); i++) {
                if (matchAt(words, i).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        private boolean occurs(Words words, int sentence) {
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).sentence() == sentence && matchAt(words, i).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        /** The position after the match of the elements from one on, or -1. */
        private int match(Words words, int position, int element, int sentence) {
            if (element == elements.size()) {
                return position;
            }
            Element wanted = elements.get(element);
            if (wanted.optional()) {
                int without = match(words, position, element + 1, sentence);
                if (without >= 0) {
                    return without;
                }
            }
            for (int skip = 0; skip <= wanted.gap(); skip++) {
                int at = position + skip;
                if (at >= words.size() || words.get(at).sentence() != sentence) {
                    return -1;
                }
                if (wanted.fits(words.get(at))) {
                    int end = match(words, at + 1, element + 1, sentence);
                    if (end >= 0) {
                        return end;
                    }
                }
            }
            return -1;
        }
    }

    /**
     * One word.
     *
     * @param words its forms or lemmas, any of which fits
     * @param types types of entities, any of which fits
     * @param tagPrefix what its part of speech begins with; empty where any fits
     * @param gap how many words may stand before it
     */
    record Element(Set<String> words, Set<String> types, String tagPrefix, boolean optional, int gap) {
        boolean fits(Word word) {
            return (words.contains(word.lemma()) || words.contains(word.form()) || isOfType(word))
                    && word.tag().startsWith(tagPrefix);
        }

        private boolean isOfType(Word word) {
            return word.types().stream().anyMatch(types::contains);
        }
    }
}
