package org.vedette.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Quotation;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.attribution.Attribution;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.mention.Mentions.Located;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/** Finds the quotations that are sentences of their own, without a cue: they are his of whom the sentence before speaks. */
final class LoneQuotations {
    private static final int SHORTEST = 4;
    private static final double SCORE = .6;

    private LoneQuotations() {}

    /** Those that no attribution covers, in text order. */
    static List<Attribution> find(AnnotatedArticle article, Mentions mentions, List<Attribution> found) {
        List<Attribution> lone = new ArrayList<>();
        for (Quotation quotation : article.quotations()) {
            if (found.stream().anyMatch(attribution -> touches(attribution, quotation.outer()))) {
                continue;
            }
            List<Sentence> sentences = article.sentences().stream()
                    .filter(sentence -> sentence.span().overlaps(quotation.inner()))
                    .toList();
            if (standsAlone(sentences, quotation)) {
                Optional<List<Span>> source = source(article, mentions, sentences.getFirst(), found, lone);
                source.ifPresent(spans -> lone.add(new Attribution(
                        spans, List.of(), List.of(quotation.inner()), SCORE, "a quotation by itself", List.of())));
            }
        }
        return lone;
    }

    private static boolean touches(Attribution attribution, Span span) {
        return attribution.content().stream().anyMatch(span::overlaps)
                || attribution.cue().stream().anyMatch(span::overlaps);
    }

    /** Whether the sentences hold nothing but the quotation, with a verb. */
    private static boolean standsAlone(List<Sentence> sentences, Quotation quotation) {
        List<Token> words = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> Character.isLetterOrDigit(token.text().charAt(0)))
                .toList();
        return words.size() >= SHORTEST
                && words.stream().allMatch(word -> quotation.outer().overlaps(word.span()))
                && words.stream().anyMatch(word -> word.tag().matches("VB[DZP]|MD"));
    }

    /** Empty spans: who spoke last goes on. */
    private static Optional<List<Span>> source(
            AnnotatedArticle article,
            Mentions mentions,
            Sentence first,
            List<Attribution> found,
            List<Attribution> lone) {
        if (first.index() == 0) {
            return Optional.empty();
        }
        Span before = article.sentences().get(first.index() - 1).span();
        if (found.stream().anyMatch(a -> touches(a, before)) || lone.stream().anyMatch(a -> touches(a, before))) {
            return Optional.of(List.of());
        }
        return mentions.within(before).stream()
                .filter(m -> m.entity().type() == EntityType.PERSON)
                .map(Located::span)
                .findFirst()
                .map(List::of);
    }
}
