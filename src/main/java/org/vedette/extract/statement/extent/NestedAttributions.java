package org.vedette.extract.statement.extent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.attribution.Attribution;
import org.vedette.text.Span;

/**
 * Brings out what others say inside what one says ("The ministry said the observers believed that..."). What only stands beside
 * ("..., and the crew denies it"; "..., adding that") was taken into the content by mistake and is cut off from it.
 */
final class NestedAttributions {
    /** What is nested is news of its own only where it is read with more certainty than others. */
    private static final double NESTED = .6;

    private static final Set<String> CONNECTORS =
            Set.of("and", "but", "while", "whereas", "though", "although", ",", ";", "-", "–", "—");

    private NestedAttributions() {}

    /**
     * The attribution and those inside it, in text order of the content.
     *
     * @param speaks whether a cue is plainly one of speech or thought
     */
    static List<Attribution> unfold(Attribution outer, AnnotatedArticle article, Predicate<List<Span>> speaks) {
        List<Attribution> parts = new ArrayList<>(outer.parts());
        parts.removeIf(part -> !speaks.test(part.cue()));
        parts.sort(Comparator.comparingDouble((Attribution part) -> -part.score()));
        List<Attribution> all = new ArrayList<>();
        Attribution rest = outer;
        for (Attribution part : parts) {
            if (all.stream().anyMatch(other -> overlap(other, part))) {
                continue;
            }
            int begin = begin(part, outer);
            int cut = endsWith(outer, part) ? connector(begin, article) : begin;
            boolean beside = (cut < begin || (endsWith(outer, part) && isRelative(begin, article)))
                    && cut > rest.content().getLast().begin();
            boolean goesOn = part.source().isEmpty() || !isInside(part.source().getFirst(), outer);
            if (beside) {
                rest = rest.withContent(before(cut, rest.content()));
            }
            if (goesOn && beside) {
                all.add(part.withSource(outer.source(), "goes on"));
            } else if (!goesOn) {
                all.add(beside ? part.withSource(part.source(), "beside") : part.inside(NESTED));
            }
        }
        all.add(rest);
        all.sort(Comparator.comparing(attribution -> attribution.content().getFirst()));
        return all;
    }

    private static boolean overlap(Attribution a, Attribution b) {
        return a.content().stream().anyMatch(x -> b.content().stream().anyMatch(x::overlaps));
    }

    private static boolean isInside(Span span, Attribution outer) {
        return outer.content().stream().anyMatch(piece -> piece.contains(span));
    }

    /** Where the whole of a nested attribution begins. */
    private static int begin(Attribution part, Attribution outer) {
        int begin = part.content().getFirst().begin();
        for (Span span : part.cue()) {
            begin = Math.min(begin, span.begin());
        }
        for (Span span : part.source()) {
            begin = isInside(span, outer) ? Math.min(begin, span.begin()) : begin;
        }
        return begin;
    }

    private static boolean endsWith(Attribution outer, Attribution part) {
        return outer.content().getLast().end() - part.content().getLast().end() <= 2;
    }

    /** Where the words begin that join a clause to the one before it; the clause's own begin where there are none. */
    private static int connector(int begin, AnnotatedArticle article) {
        for (Sentence sentence : article.sentences()) {
            if (sentence.span().contains(begin)) {
                List<Token> tokens = sentence.tokens();
                int i = 0;
                while (i < tokens.size() && tokens.get(i).begin() < begin) {
                    i++;
                }
                int first = i;
                while (i > 0 && CONNECTORS.contains(tokens.get(i - 1).text())) {
                    i--;
                }
                return i == first || i == 0 ? begin : tokens.get(i - 1).end();
            }
        }
        return begin;
    }

    /** Whether a relative clause begins there: "a submarine which observers called new". */
    private static boolean isRelative(int begin, AnnotatedArticle article) {
        return article.text().startsWith("which ", begin);
    }

    private static List<Span> before(int end, List<Span> content) {
        return content.stream()
                .filter(span -> span.begin() < end)
                .map(span -> span.end() <= end ? span : new Span(span.begin(), end))
                .toList();
    }
}
