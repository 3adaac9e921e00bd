package org.vedette.read.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.text.Span;

/** Cuts a text at its line breaks; where lines are wrapped, at the ends of paragraphs. */
final class LineCutter {
    /** More than this share of line breaks within paragraphs comes before a small letter: the text is wrapped. */
    private static final double WRAPPED = 0.3;

    private static final int FEWEST_BREAKS = 3;
    private static final Pattern INNER_BREAK = Pattern.compile("(?<=[^\\s])[ \\t]*\\n[ \\t]*(?=[^\\s])");
    private static final Pattern NEW_PARAGRAPH =
            Pattern.compile("[ \\t]*(?:[-*•+>#|<]|\\d{1,2}[.)]\\s|\\*\\*|__).*|\\s*");

    private LineCutter() {}

    /** Cuts a text; what is known to be furniture at its top is no part of a paragraph. */
    static List<Span> cut(String text, int top) {
        List<Span> lines = lines(text);
        return isWrapped(text.substring(top)) ? paragraphs(text, lines, top) : lines;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            lines.add(new Span(begin, end));
            begin = end + 1;
        }
        return lines;
    }

    private static boolean isWrapped(String text) {
        Matcher matcher = INNER_BREAK.matcher(text);
        int breaks = 0;
        int inside = 0;
        while (matcher.find()) {
            breaks++;
            inside += Character.isLowerCase(text.charAt(matcher.end())) ? 1 : 0;
        }
        return breaks >= FEWEST_BREAKS && inside > breaks * WRAPPED;
    }

    private static List<Span> paragraphs(String text, List<Span> lines, int top) {
        List<Span> paragraphs = new ArrayList<>();
        boolean open = false;
        for (Span line : lines) {
            boolean starts = NEW_PARAGRAPH.matcher(line.of(text)).matches();
            if (open && !starts) {
                paragraphs.add(paragraphs.removeLast().cover(line));
            } else {
                paragraphs.add(line);
            }
            open = line.begin() >= top && !line.of(text).isBlank();
        }
        return paragraphs;
    }
}
