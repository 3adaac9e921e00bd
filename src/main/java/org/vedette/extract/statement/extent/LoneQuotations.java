package org.vedette.extract.statement.extent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

    /** In characters: between an introduction and its quotation. */
    private static final int GAP = 4;

    private static final Set<EntityType> BODIES =
            Set.of(EntityType.ORGANISATION, EntityType.COUNTRY, EntityType.MILITARY_UNIT);

    private LoneQuotations() {}

    /** Those that no attribution covers, in text order. */
    static List<Attribution> find(
            AnnotatedArticle article, Mentions mentions, List<Attribution> found, Predicate<List<Span>> speaks) {
        List<Attribution> lone = new ArrayList<>();
        for (Quotation quotation : article.quotations()) {
            if (found.stream().anyMatch(attribution -> touches(attribution, quotation.outer()))) {
                continue;
            }
            List<Sentence> sentences = article.sentences().stream()
                    .filter(sentence -> sentence.span().overlaps(quotation.inner()))
                    .toList();
            if (standsAlone(sentences, quotation)) {
                Optional<List<Span>> source = tag(article, sentences.getLast(), speaks)
                        .or(() -> source(article, mentions, sentences.getFirst(), found, lone));
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

    /** "What else could we do?" the ranger asked: who is named after a quotation's own mark, in a sentence that says nothing else. */
    private static Optional<List<Span>> tag(AnnotatedArticle article, Sentence last, Predicate<List<Span>> speaks) {
        int next = last.index() + 1;
        return article.sentences().stream()
                .skip(next)
                .findFirst()
                .filter(sentence -> sentence.span().begin() - last.span().end() <= GAP
                        && article.text()
                                        .substring(
                                                last.span().end(),
                                                sentence.span().begin())
                                        .indexOf('\n')
                                < 0)
                .flatMap(sentence -> ClosingTags.tag(sentence, 0, speaks))
                .map(tag -> List.of(tag.source()));
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
        Sentence previous = article.sentences().get(first.index() - 1);
        Span before = previous.span();
        if (previous.tokens().getLast().text().equals(":")) {
            return introduced(mentions, before, found);
        }
        if (found.stream().anyMatch(a -> touches(a, before)) || lone.stream().anyMatch(a -> touches(a, before))) {
            return Optional.of(List.of());
        }
        return person(mentions, before);
    }

    /** "The minister will tell the house:", and then what he tells. */
    private static Optional<List<Span>> introduced(Mentions mentions, Span sentence, List<Attribution> found) {
        return found.stream()
                .filter(a -> !a.source().isEmpty()
                        && sentence.contains(a.source().getFirst())
                        && a.cue().stream().anyMatch(sentence::contains))
                .max(Comparator.comparingDouble(Attribution::score))
                .map(Attribution::source)
                .or(() -> person(mentions, sentence))
                .or(() -> mentions.within(sentence).stream()
                        .filter(m -> BODIES.contains(m.entity().type()))
                        .map(m -> List.of(m.span()))
                        .findFirst());
    }

    private static Optional<List<Span>> person(Mentions mentions, Span sentence) {
        return mentions.within(sentence).stream()
                .filter(m -> m.entity().type() == EntityType.PERSON)
                .map(Located::span)
                .findFirst()
                .map(List::of);
    }

    /** Without what was read in the words that only introduce a quotation. */
    static List<Attribution> withoutIntroductions(
            List<Attribution> found, List<Attribution> lone, AnnotatedArticle article) {
        List<Span> introductions = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            boolean quoted = lone.stream().anyMatch(quotation -> {
                int gap =
                        quotation.content().getFirst().begin() - sentence.span().end();
                return gap >= 0 && gap <= GAP;
            });
            if (quoted && sentence.tokens().getLast().text().equals(":")) {
                introductions.add(sentence.span());
            }
        }
        return found.stream()
                .filter(a -> introductions.stream()
                        .noneMatch(span -> a.content().stream().allMatch(span::contains)
                                && a.content().getLast().end() >= span.end() - 2))
                .toList();
    }
}
