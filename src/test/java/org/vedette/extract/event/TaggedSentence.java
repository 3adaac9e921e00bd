package org.vedette.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vedette.annotate.DependencyTree;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.text.Span;

/**
 * A sentence written with the tags that matter: "The drills begin/VBP on Thursday ." Words without a tag are nouns; tokens
 * are what spaces separate.
 *
 * @param text without the tags
 */
public record TaggedSentence(String text, Sentence sentence) {
    public static TaggedSentence of(String tagged) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String part : tagged.split(" ", -1)) {
            int slash = part.lastIndexOf('/');
            String word = slash > 0 ? part.substring(0, slash) : part;
            String tag = slash > 0 ? part.substring(slash + 1) : "NN";
            int begin = text.length();
            text.append(word);
            tokens.add(new Token(
                    new Span(begin, text.length()), word, lemma(word, tag), word.equals(",") ? "," : tag, "O"));
            text.append(' ');
        }
        Sentence sentence = new Sentence(0, new Span(0, text.length() - 1), tokens, TaggedSentence::unparsed);
        return new TaggedSentence(text.toString(), sentence);
    }

    private static String lemma(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "has", "had" -> "have";
            case "is", "are", "was", "were" -> "be";
            default -> tag.equals("VBZ") && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        };
    }

    private static DependencyTree unparsed() {
        throw new IllegalStateException("this sentence is not to be parsed");
    }
}
