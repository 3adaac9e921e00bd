package org.vedette.extract.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.attribution.Attribution;
import org.vedette.text.Span;

/** Finds what phrases that leave no doubt introduce, where nothing was found: "According to X, ...", "X was quoted as saying ...". */
final class FixedPhrases {
    private static final double SCORE = .7;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** In words: of a clause. */
    private static final int SHORTEST = 3;

    private FixedPhrases() {}

    /** Those whose phrase is no other's cue, in text order. */
    static List<Attribution> find(AnnotatedArticle article, List<Attribution> found) {
        List<Attribution> more = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            accordingTo(sentence)
                    .or(() -> quoted(sentence))
                    .filter(attribution -> found.stream().noneMatch(other -> isRead(other, attribution)))
                    .ifPresent(more::add);
        }
        return more;
    }

    private static boolean isRead(Attribution other, Attribution attribution) {
        return other.cue().stream().anyMatch(attribution.cue().getFirst()::overlaps)
                || other.content().stream().anyMatch(attribution.content().getFirst()::overlaps);
    }

    private static Optional<Attribution> accordingTo(Sentence sentence) {
        return AccordingTo.of(sentence)
                .flatMap(opening ->
                        attribution(sentence, AccordingTo.SOURCE, opening.sourceEnd(), 0, 1, opening.content()));
    }

    private static Optional<Attribution> quoted(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int saying = index(tokens, "saying", 0);
        if (saying < SHORTEST || !tokens.get(saying - 1).text().equals("as")) {
            return Optional.empty();
        }
        int be = saying;
        while (be > 0 && !tokens.get(be).lemma().equals("be")) {
            be--;
        }
        boolean passive = be > 0
                && tokens.subList(be, saying).stream()
                        .anyMatch(token -> token.lemma().matches("quote|cite|report|record"));
        boolean begins = tokens.subList(0, be).stream().noneMatch(token -> FINITE.contains(token.tag()));
        return passive && begins ? attribution(sentence, 0, be - 1, be, saying, saying + 1) : Optional.empty();
    }

    private static Optional<Attribution> attribution(
            Sentence sentence, int source, int sourceEnd, int cue, int cueEnd, int content) {
        List<Token> tokens = sentence.tokens();
        int last = tokens.size() - 1;
        while (last > content
                && !Character.isLetterOrDigit(tokens.get(last).text().charAt(0))) {
            last--;
        }
        boolean clause = last - content >= SHORTEST
                && sourceEnd >= source
                && tokens.subList(content, last).stream().anyMatch(token -> FINITE.contains(token.tag()));
        return clause
                ? Optional.of(new Attribution(
                        List.of(sentence.span(source, sourceEnd)),
                        List.of(sentence.span(cue, cueEnd)),
                        List.of(new Span(
                                tokens.get(content).begin(), tokens.get(last).end())),
                        SCORE,
                        "a fixed phrase",
                        List.of()))
                : Optional.empty();
    }

    private static int index(List<Token> tokens, String text, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(text)) {
                return i;
            }
        }
        return -1;
    }
}
