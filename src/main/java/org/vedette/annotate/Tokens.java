package org.vedette.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into tokens, line breaks among them, in pieces that part where a lost blank has glued two sentences together. */
final class Tokens {
    private static final String OPTIONS =
            "splitHyphenated=false,invertible=false,untokenizable=noneKeep,tokenizeNLs=true";

    /** "border.The", "border.”The", "years.’The": a word, a stop and perhaps a closing mark before a capital. */
    private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll}{2}|\\p{Lu}{2}|[’']s|\\d|[)\\]”’%])"
            + "(?<!\\b(?:Gen|Col|Maj|Adm|Capt|Sgt|Sen|Rep|Gov|Prof|Rev|Hon|Cmdr|Cdr|Brig|Pvt|Spc|Jan|Feb|Aug|Sept|Oct|Nov|Dec))"
            + "[.?!…][”’»)]*(?=\\p{Lu}\\p{Ll}|[AI]\\s)");

    /** "a change’Observers": a heading in quotation marks before the sentence that follows it. */
    private static final Pattern HEADING = Pattern.compile("(?<=\\p{Ll}{3})[’”](?=\\p{Lu}\\p{Ll})");

    private static final Pattern HOST =
            Pattern.compile("(?i).*(://|www\\.|@|\\.(com|net|org|gov|mil|info|ru|uk|ua|eu|js|io)\\b).*");

    private Tokens() {}

    /** The tokens of each piece; a sentence ends where a piece ends. */
    static List<List<CoreLabel>> of(String text) {
        List<List<CoreLabel>> pieces = new ArrayList<>();
        int begin = 0;
        Matcher stop = STOP.matcher(text);
        Matcher heading = HEADING.matcher(text);
        boolean moreStops = stop.find();
        boolean moreHeadings = heading.find();
        while (moreStops || moreHeadings) {
            boolean stopFirst = moreStops && (!moreHeadings || stop.end() <= heading.end());
            int end = stopFirst ? stop.end() : heading.end();
            if (stopFirst) {
                moreStops = stop.find();
            } else {
                moreHeadings = heading.find();
            }
            if (end > begin && !HOST.matcher(run(text, end)).matches()) {
                pieces.add(tokens(text, begin, end));
                begin = end;
            }
        }
        pieces.add(tokens(text, begin, text.length()));
        return pieces;
    }

    private static List<CoreLabel> tokens(String text, int begin, int end) {
        List<CoreLabel> tokens = new PTBTokenizer<>(
                        new StringReader(text.substring(begin, end)), new CoreLabelTokenFactory(), OPTIONS)
                .tokenize();
        for (CoreLabel token : tokens) {
            token.setBeginPosition(token.beginPosition() + begin);
            token.setEndPosition(token.endPosition() + begin);
        }
        return tokens;
    }

    /** The characters around a position up to the next blanks. */
    private static String run(String text, int position) {
        int begin = position;
        while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        int end = position;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(begin, end);
    }
}
