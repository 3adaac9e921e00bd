package org.vedette.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.attribution.Attribution;
import org.vedette.text.Span;

/** The words that introduce a content: the cue, the few before it ("do not | see") and those after it ("make | it clear"). */
final class CueContext {
    private static final int BEFORE = 3;
    private static final int AFTER = 3;

    private CueContext() {}

    /** In text order. */
    static List<Span> of(AnnotatedArticle article, Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return List.of();
        }
        Span first = attribution.cue().getFirst();
        Span last = attribution.cue().getLast();
        List<Span> context = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (sentence.span().overlaps(first)) {
                List<Span> words = sentence.tokens().stream().map(Token::span).toList();
                context.addAll(free(before(words, first).reversed(), BEFORE, attribution)
                        .reversed());
                context.addAll(attribution.cue());
                context.addAll(free(after(words, last), AFTER, attribution));
            }
        }
        return context;
    }

    private static List<Span> before(List<Span> words, Span cue) {
        return words.stream().filter(word -> word.end() <= cue.begin()).toList();
    }

    private static List<Span> after(List<Span> words, Span cue) {
        return words.stream().filter(word -> word.begin() >= cue.end()).toList();
    }

    /** The first few, up to where source or content begins. */
    private static List<Span> free(List<Span> words, int most, Attribution attribution) {
        return words.stream()
                .limit(most)
                .takeWhile(word -> attribution.source().stream().noneMatch(word::overlaps)
                        && attribution.content().stream().noneMatch(word::overlaps))
                .toList();
    }
}
