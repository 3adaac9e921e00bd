package org.vedette.extract.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.mention.Mentions;
import org.vedette.findings.EntityType;
import org.vedette.findings.Evidence;
import org.vedette.text.Span;

/** One sentence with the mentions on its tokens. Immutable. */
public final class Phrases {
    private final Sentence sentence;
    private final String text;
    private final List<Mentioned> mentioned = new ArrayList<>();
    private final @Nullable Mentioned[] byToken;

    /** @param text the article's flat text */
    public Phrases(Sentence sentence, String text, Mentions mentions) {
        this.sentence = sentence;
        this.text = text;
        byToken = new Mentioned[sentence.tokens().size()];
        for (Mentions.Located located : mentions.within(sentence.span())) {
            int first = token(located.span().begin());
            int last = token(located.span().end() - 1);
            if (first >= 0 && last >= first) {
                Mentioned here = new Mentioned(first, last, located.entity());
                mentioned.add(here);
                Arrays.fill(byToken, first, last + 1, here);
            }
        }
    }

    /** The sentences of an article, in order. */
    public static List<Phrases> of(AnnotatedArticle article, Mentions mentions) {
        return article.sentences().stream()
                .map(sentence -> new Phrases(sentence, article.text(), mentions))
                .toList();
    }

    private int token(int position) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).end() > position) {
                return sentence.tokens().get(i).begin() <= position ? i : -1;
            }
        }
        return -1;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return sentence.tokens().size();
    }

    public Token get(int index) {
        return sentence.tokens().get(index);
    }

    /** In text order. */
    public List<Mentioned> mentioned() {
        return List.copyOf(mentioned);
    }

    /** What is named on a token; null where nothing is, or where the token does not exist. */
    public @Nullable Mentioned at(int token) {
        return token < 0 || token >= byToken.length ? null : byToken[token];
    }

    /** What of the given type is named on a token; null where nothing is. */
    public @Nullable Mentioned at(int token, EntityType type) {
        Mentioned here = at(token);
        return here != null && here.is(type) ? here : null;
    }

    /** The token's text in lower case; empty where the sentence has no such token. */
    public String word(int token) {
        return inside(token) ? sentence.tokens().get(token).text().toLowerCase(Locale.ROOT) : "";
    }

    /** The token's lemma in lower case; empty where the sentence has no such token. */
    public String lemma(int token) {
        return inside(token) ? sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT) : "";
    }

    /** The token's part of speech; empty where the sentence has no such token. */
    public String tag(int token) {
        return inside(token) ? sentence.tokens().get(token).tag() : "";
    }

    public boolean isAny(int token, Collection<String> words) {
        return words.contains(word(token));
    }

    private boolean inside(int token) {
        return token >= 0 && token < size();
    }

    /** From the first to the last token, both inclusive, in one line. */
    public String text(int first, int last) {
        return sentence.span(first, last).of(text).replaceAll("\\s+", " ").strip();
    }

    /** From the first to the last token, both inclusive. */
    public Evidence evidence(int first, int last) {
        Span span = sentence.span(first, last);
        return new Evidence(span.begin(), span.end(), span.of(text));
    }
}
