package org.vedette.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vedette.text.Span;

/** The quotations of a text, found on its characters before any sentence is split. */
final class Quotations {
    private Quotations() {}

    /** In text order, outermost only; none runs across a line break. */
    static List<Quotation> in(String text) {
        List<Quotation> found = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            List<Quotation> doubles = DoubleQuotes.in(text, begin, end);
            found.addAll(doubles);
            found.addAll(SingleQuotes.in(text, begin, end, doubles));
            begin = end + 1;
        }
        found.sort(Comparator.comparing(Quotation::outer));
        return found;
    }

    /** The quotation between two marks, the inner part without blanks at its ends. */
    static Quotation between(String text, Span opener, Span closer, boolean open) {
        int begin = opener.end();
        int end = closer.begin();
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Quotation(new Span(opener.begin(), closer.end()), new Span(begin, end), open);
    }
}
