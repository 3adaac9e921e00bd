package org.vedette.annotate;

import java.util.ArrayList;
import java.util.List;
import org.vedette.text.Span;

/** Quotations in single marks, told from apostrophes by their neighbours. */
final class SingleQuotes {
    private static final String MARKS = "‘’'";
    private static final String END_OF_SPEECH = ",.?!…";
    private static final int LONGEST = 800;

    private SingleQuotes() {}

    static List<Quotation> in(String text, int begin, int end, List<Quotation> doubles) {
        List<Quotation> found = new ArrayList<>();
        int at = begin;
        while (at < end) {
            int position = at;
            Quotation around = doubles.stream()
                    .filter(q -> q.outer().contains(position))
                    .findFirst()
                    .orElse(null);
            if (around != null) {
                at = around.outer().end();
            } else if (opens(text, at, begin, end)) {
                int close = close(text, at, Math.min(end, at + LONGEST), doubles);
                if (close > 0) {
                    found.add(Quotations.between(text, new Span(at, at + 1), new Span(close, close + 1), false));
                    at = close;
                } else if (staysOpen(text, at, begin, end)) {
                    found.add(Quotations.between(text, new Span(at, at + 1), new Span(end, end), true));
                    at = end;
                }
                at++;
            } else {
                at++;
            }
        }
        return found;
    }

    private static boolean opens(String text, int at, int begin, int end) {
        if (MARKS.indexOf(text.charAt(at)) < 0 || at + 2 >= end) {
            return false;
        }
        char after = text.charAt(at + 1);
        boolean before =
                at == begin || Character.isWhitespace(text.charAt(at - 1)) || "([—–:".indexOf(text.charAt(at - 1)) >= 0;
        return before
                && (Character.isLetter(after) || after == '[' || (text.charAt(at) == '‘' && Character.isDigit(after)));
    }

    /** A paragraph that starts with a mark, or after a colon, and is followed by another that does. */
    private static boolean staysOpen(String text, int at, int begin, int end) {
        boolean start = at == begin || (at > begin + 1 && text.charAt(at - 2) == ':');
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return start
                && Character.isUpperCase(text.charAt(at + 1))
                && next < text.length()
                && MARKS.indexOf(text.charAt(next)) >= 0;
    }

    /** The best closing mark: one after or before punctuation, else the first that no plural genitive explains. */
    private static int close(String text, int opener, int end, List<Quotation> doubles) {
        int first = -1;
        for (int i = opener + 2; i < end; i++) {
            char c = text.charAt(i);
            if (c != '’' && c != '\'') {
                continue;
            }
            int position = i;
            boolean inDouble = doubles.stream().anyMatch(q -> q.outer().contains(position));
            boolean wordAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean wordBefore = !Character.isWhitespace(text.charAt(i - 1));
            if (inDouble || wordAfter || !wordBefore) {
                continue;
            }
            char before = text.charAt(i - 1);
            boolean stop = i + 1 >= text.length() || ",.;:?!)\n".indexOf(text.charAt(i + 1)) >= 0;
            if (END_OF_SPEECH.indexOf(before) >= 0 || stop || before != 's') {
                return i;
            }
            first = first < 0 ? i : first;
        }
        return first;
    }
}
