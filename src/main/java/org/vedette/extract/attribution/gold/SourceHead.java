package org.vedette.extract.attribution.gold;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.text.Span;

/** The head word of a source by the benchmark's rule: the last word before its first comma, preposition, relative... */
public final class SourceHead {
    private static final Pattern CUT = Pattern.compile(
            "[,;:()\\[\\]\\u2014\\u2013\\u201c\\u201d\"]|(?<=\\s)-(?=\\s)"
                    + "|\\b(?:who|which|that|whose|of|for|in|at|on|from|with|by|and|or|to|as)\\b",
            Pattern.CASE_INSENSITIVE);

    private SourceHead() {}

    /** Where it begins in the text, negative where there is no source. */
    public static int of(String text, List<Span> source) {
        if (source.isEmpty()) {
            return -1;
        }
        String first = source.getFirst().of(text);
        int end = first.length();
        Matcher cut = CUT.matcher(first);
        while (cut.find()) {
            if (ScorerTokens.WORD.matcher(first.substring(0, cut.start())).find()) {
                end = cut.start();
                break;
            }
        }
        int head = -1;
        int base = source.getFirst().begin();
        for (Span token : ScorerTokens.of(text, base, base + end)) {
            head = token.begin();
        }
        return head;
    }
}
