package org.vedette.extract.attribution.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.text.Span;

/** The benchmark's tokens: runs of letters and digits, but for the s of a possessive. */
final class ScorerTokens {
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final String APOSTROPHES = "'’‘`";

    private ScorerTokens() {}

    static List<Span> of(String text, int begin, int end) {
        List<Span> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(begin, end);
        while (matcher.find()) {
            boolean possessive = matcher.group().equalsIgnoreCase("s")
                    && matcher.start() > 0
                    && APOSTROPHES.indexOf(text.charAt(matcher.start() - 1)) >= 0;
            if (!possessive) {
                tokens.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return tokens;
    }
}
