package org.vedette.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into tokens, line breaks among them, and cuts apart what a lost blank has glued together. */
final class Tokens {
    private static final String OPTIONS =
            "splitHyphenated=false,invertible=false,untokenizable=noneKeep,tokenizeNLs=true";

    /** "border.The": the end of a sentence and the start of the next, no abbreviation, no host name. */
    private static final Pattern GLUED = Pattern.compile(
            "(\\p{L}*\\p{Ll}{2}|\\p{L}*\\d{2}|[\\p{L}-]+\\p{Ll}[)”]?)([.?!])(?!Com|Net|Org|Ru|Js)(\\p{Lu}\\p{Ll}+|A|I)");

    private Tokens() {}

    static List<CoreLabel> of(String text) {
        List<CoreLabel> tokens = new ArrayList<>();
        for (CoreLabel token :
                new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), OPTIONS).tokenize()) {
            Matcher glued = GLUED.matcher(token.word());
            if (glued.matches() && token.word().length() == token.endPosition() - token.beginPosition()) {
                for (int group = 1; group <= 3; group++) {
                    tokens.add(part(token, glued.start(group), glued.end(group)));
                }
            } else {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static CoreLabel part(CoreLabel token, int begin, int end) {
        String word = token.word().substring(begin, end);
        return new CoreLabelTokenFactory().makeToken(word, token.beginPosition() + begin, end - begin);
    }
}
