package org.vedette.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.attribution.Attribution;
import org.vedette.text.Span;

/** The words that introduce a content: the cue and the few before it ("do not | see"). */
final class CueContext {
    private static final int BEFORE = 3;

    private CueContext() {}

    /** In text order. */
    static List<Span> of(AnnotatedArticle article, Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return List.of();
        }
        Span first = attribution.cue().getFirst();
        List<Span> context = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (sentence.span().overlaps(first)) {
                context.addAll(before(sentence.tokens(), first, attribution));
            }
        }
        context.addAll(attribution.cue());
        return context;
    }

    private static List<Span> before(List<Token> tokens, Span cue, Attribution attribution) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).end() <= cue.begin()) {
            at++;
        }
        List<Span> words = new ArrayList<>();
        for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
            Span word = tokens.get(i).span();
            if (attribution.source().stream().anyMatch(word::overlaps)
                    || attribution.content().stream().anyMatch(word::overlaps)) {
                break;
            }
            words.addFirst(word);
        }
        return words;
    }
}
