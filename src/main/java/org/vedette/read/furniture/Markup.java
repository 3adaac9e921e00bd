package org.vedette.read.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.text.Span;

/** The marks of Markdown, wikis and HTML within running text. Group {@code keep}, where there is one, is text. */
final class Markup {
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("!\\[[^\\]\\n]*\\]\\([^)\\s]*(?: [^)\\n]*)?\\)"),
            Pattern.compile("(?<!!)\\[(?<keep>[^\\]\\n]+)\\]\\((?:https?:|/|#|mailto:)(?:\\\\.|[^)\\s\\\\])*\\)"),
            Pattern.compile("</?[a-zA-Z][\\w-]*(?:\\s[^<>\\n]*)?/?>|<!--.*?-->"),
            Pattern.compile("(?<=[\\p{L}\\p{N}.,;:!?)\"”’])\\[(?:\\d{1,3}|citation needed|note \\d+)\\]"),
            Pattern.compile("(?m)(?<=^|\\s)\\S*_\\S*\\.(?:jpe?g|png|gif|svg|webp)"),
            Pattern.compile("(?m)^[ \\t]{0,3}#{1,6}[ \\t]+"),
            Pattern.compile("(?m)^[ \\t]{0,3}(?:>[ \\t]?)+"),
            Pattern.compile(
                    "(?<![\\w*\\\\])(?<open>\\*{1,3})(?=[^\\s*])(?<keep>[^*\\n]*?[^\\s*\\\\])\\k<open>(?![\\w*])"),
            Pattern.compile("(?<![\\w\\\\])(?<open>_{1,3})(?=[^\\s_])(?<keep>[^_\\n]*?[^\\s_\\\\])\\k<open>(?!\\w)"),
            Pattern.compile("\\\\(?=[_*#\\[\\]()~`>.!$-])"));

    private Markup() {}

    /** The marks, those of one kind after those of another. */
    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        for (Pattern mark : MARKS) {
            boolean keeps = mark.pattern().contains("(?<keep>");
            Matcher matcher = mark.matcher(text);
            while (matcher.find()) {
                if (keeps) {
                    found.add(new Span(matcher.start(), matcher.start("keep")));
                    found.add(new Span(matcher.end("keep"), matcher.end()));
                } else {
                    found.add(new Span(matcher.start(), matcher.end()));
                }
            }
        }
        return found;
    }
}
