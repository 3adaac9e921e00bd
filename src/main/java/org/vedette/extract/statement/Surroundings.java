package org.vedette.extract.statement;

import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.extract.attribution.Attribution;
import org.vedette.text.Span;

/** What a reader has before his eyes when he comes to a content: the article's opening, what came just before, its sentences. */
final class Surroundings {
    /** In sentences: the headline and the lead, which say what an article is about. */
    private static final int OPENING = 6;

    private static final int BEFORE = 5;

    private Surroundings() {}

    /** The sentences in which content and cue stand. */
    static List<Span> sentences(AnnotatedArticle article, Attribution attribution) {
        return article.sentences().stream()
                .map(Sentence::span)
                .filter(span -> holds(span, attribution))
                .toList();
    }

    /** In text order. */
    static List<Span> of(AnnotatedArticle article, Attribution attribution) {
        List<Sentence> all = article.sentences();
        int first = all.stream()
                .filter(sentence -> holds(sentence.span(), attribution))
                .mapToInt(Sentence::index)
                .min()
                .orElse(0);
        return all.stream()
                .filter(sentence -> sentence.index() < OPENING
                        || (sentence.index() >= first - BEFORE && sentence.index() <= first)
                        || holds(sentence.span(), attribution))
                .map(Sentence::span)
                .toList();
    }

    private static boolean holds(Span sentence, Attribution attribution) {
        return attribution.content().stream().anyMatch(sentence::overlaps)
                || attribution.cue().stream().anyMatch(sentence::overlaps);
    }
}
