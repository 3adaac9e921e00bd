package org.vedette.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.attribution.Attribution;
import org.vedette.extract.statement.voice.Utterance;
import org.vedette.text.Span;

/** Brings together what somebody says in his own voice and the attributions that were found in it. */
final class OwnVoice {
    private static final double SCORE = .75;

    /** How sure another's attribution must be to have a sentence for its own. */
    private static final double SURE = .4;

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "our");

    private OwnVoice() {}

    static Attribution attribution(Utterance utterance) {
        return new Attribution(
                utterance.issuer().source(),
                List.of(),
                List.of(utterance.content()),
                SCORE,
                "in the voice of " + utterance.issuer().name(),
                List.of());
    }

    /** What "I" or "we" say in an utterance, or its label, is the utterance. */
    static List<Attribution> others(List<Attribution> found, List<Utterance> utterances, AnnotatedArticle article) {
        return found.stream()
                .filter(attribution -> utterances.stream().noneMatch(u -> repeats(attribution, u, article)))
                .toList();
    }

    /** Those whose sentence is not another's, named in it. */
    static List<Utterance> own(List<Utterance> utterances, List<Attribution> others) {
        List<Utterance> own = new ArrayList<>();
        for (Utterance utterance : utterances) {
            boolean told = others.stream()
                    .filter(other -> other.score() >= SURE && !other.source().isEmpty())
                    .anyMatch(other ->
                            2 * shared(other, utterance) > utterance.content().length());
            if (!told) {
                own.add(utterance);
            }
        }
        return own;
    }

    private static boolean repeats(Attribution attribution, Utterance utterance, AnnotatedArticle article) {
        boolean inside = attribution.content().stream().allMatch(utterance.content()::overlaps);
        boolean labelled = attribution.source().stream()
                .anyMatch(source -> utterance.issuer().source().stream().anyMatch(source::overlaps));
        return inside
                && (attribution.source().isEmpty()
                        || labelled
                        || FIRST_PERSON.contains(attribution
                                .source()
                                .getFirst()
                                .of(article.text())
                                .toLowerCase(Locale.ROOT)));
    }

    private static int shared(Attribution attribution, Utterance utterance) {
        Span whole = utterance.content();
        return attribution.content().stream()
                .mapToInt(
                        span -> Math.max(0, Math.min(span.end(), whole.end()) - Math.max(span.begin(), whole.begin())))
                .sum();
    }
}
