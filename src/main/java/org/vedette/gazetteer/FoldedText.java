package org.vedette.gazetteer;

import org.vedette.text.Span;

/**
 * A text as a row of words for comparison: lower case, no accents, one space for any of space, hyphen, full stop, line break, and
 * between a letter and a digit ("S400", "S-400" and "S 400" fold alike). Other marks stand as they are, so that no name runs
 * across a comma.
 */
final class FoldedText {
    private final String folded;
    private final int[] foldedBegin;
    private final int[] begin;
    private final int words;

    private FoldedText(String folded, int[] foldedBegin, int[] begin, int words) {
        this.folded = folded;
        this.foldedBegin = foldedBegin;
        this.begin = begin;
        this.words = words;
    }

    static FoldedText of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 16);
        int[] foldedBegin = new int[text.length()];
        int[] begin = new int[text.length()];
        int words = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = Fold.fold(text.charAt(i));
            boolean inWord = Character.isLetterOrDigit(c);
            boolean joint = Character.isDigit(c) && Character.isLetter(before);
            if (joint) {
                folded.append(' ');
            }
            if (inWord && (joint || !Character.isLetterOrDigit(before))) {
                foldedBegin[words] = folded.length();
                begin[words] = i;
                words++;
            }
            if (c != ' ' || before != ' ' || folded.isEmpty()) {
                folded.append(c);
            }
            before = c;
        }
        return new FoldedText(folded.toString(), foldedBegin, begin, words);
    }

    int words() {
        return words;
    }

    String word(int i) {
        return key(i, i);
    }

    /** The folded characters from one word to another, both inclusive. */
    String key(int first, int last) {
        int end = last + 1 < words ? foldedBegin[last + 1] : folded.length();
        while (end > foldedBegin[last] && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(foldedBegin[first], end);
    }

    /** Where the words stand in the text itself. */
    Span span(int first, int last, String text) {
        int end = last + 1 < words ? begin[last + 1] : text.length();
        while (end > begin[last] && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin[first], end);
    }
}
