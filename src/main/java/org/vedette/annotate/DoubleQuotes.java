package org.vedette.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.text.Span;

/**
 * Quotations in double marks: curly, straight, {@code ''}, low, guillemets. A mark's neighbours decide where its shape
 * misleads ("wrong-way" marks); a quotation without an end runs to the end of its paragraph.
 */
final class DoubleQuotes {
    private static final Pattern MARK = Pattern.compile("[“”„‟\"«»]|''|``|’’|‘‘");
    private static final int LONGEST_INCHES = 6;

    private DoubleQuotes() {}

    static List<Quotation> in(String text, int begin, int end) {
        List<QuoteMark> marks = marks(text, begin, end);
        List<Quotation> found = new ArrayList<>();
        QuoteMark open = null;
        int depth = 0;
        for (int i = 0; i < marks.size(); i++) {
            QuoteMark mark = marks.get(i);
            if (open == null) {
                if (mark.opensOutside()) {
                    open = mark;
                    depth = 1;
                }
            } else if (mark.closesInside()) {
                if (--depth == 0) {
                    found.add(Quotations.between(text, open.span(), mark.span(), false));
                    open = null;
                }
            } else if (closersAfter(marks, i) > depth) {
                depth++;
            } else {
                addOpen(text, found, open, mark.span().begin());
                open = mark;
                depth = 1;
            }
        }
        addOpen(text, found, open, end);
        return found;
    }

    private static void addOpen(String text, List<Quotation> found, @Nullable QuoteMark open, int end) {
        if (open != null && end - open.span().end() > LONGEST_INCHES) {
            found.add(Quotations.between(text, open.span(), new Span(end, end), true));
        }
    }

    private static long closersAfter(List<QuoteMark> marks, int index) {
        long closers = 0;
        for (QuoteMark mark : marks.subList(index + 1, marks.size())) {
            closers += mark.closesInside() ? 1 : -1;
        }
        return closers;
    }

    private static List<QuoteMark> marks(String text, int begin, int end) {
        List<QuoteMark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(text).region(begin, end);
        boolean low = false;
        while (matcher.find()) {
            String mark = matcher.group();
            Span span = new Span(matcher.start(), matcher.end());
            boolean spaceBefore = span.begin() == begin || opensSpace(text.charAt(span.begin() - 1));
            boolean wordAfter = span.end() < end && startsWord(text.charAt(span.end()));
            boolean wordBefore = span.begin() > begin && !opensSpace(text.charAt(span.begin() - 1));
            QuoteMark.Shape shape = shape(mark, low);
            low = mark.equals("„") || (low && shape != QuoteMark.Shape.CLOSING);
            if (shape == QuoteMark.Shape.NEUTRAL && wordBefore && isInches(text, span, end)) {
                continue;
            }
            marks.add(new QuoteMark(span, shape, spaceBefore && wordAfter, wordBefore));
        }
        return marks;
    }

    /** In „so“ and „so” the second mark closes, whatever its shape elsewhere. */
    private static QuoteMark.Shape shape(String mark, boolean low) {
        return switch (mark) {
            case "“", "‟" -> low ? QuoteMark.Shape.CLOSING : QuoteMark.Shape.OPENING;
            case "„", "«", "``", "‘‘" -> QuoteMark.Shape.OPENING;
            case "”", "»", "’’" -> QuoteMark.Shape.CLOSING;
            default -> QuoteMark.Shape.NEUTRAL;
        };
    }

    /** 5" guns: a straight mark between a digit and a blank may be no quotation mark. */
    private static boolean isInches(String text, Span mark, int end) {
        return mark.length() == 1
                && Character.isDigit(text.charAt(mark.begin() - 1))
                && mark.end() + 1 < end
                && text.charAt(mark.end()) == ' '
                && Character.isLowerCase(text.charAt(mark.end() + 1))
                && text.lastIndexOf('"', mark.begin() - 1) < text.lastIndexOf('\n', mark.begin() - 1) + 1;
    }

    private static boolean opensSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([{—–-/:‘'".indexOf(c) >= 0;
    }

    private static boolean startsWord(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && ",;:!?)]}".indexOf(c) < 0;
    }
}
