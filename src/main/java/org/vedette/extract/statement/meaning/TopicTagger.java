package org.vedette.extract.statement.meaning;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vedette.gazetteer.topic.TopicLexicon;

/** Finds what a text is about. */
@Singleton
public final class TopicTagger {
    /** More than this many triggers of one topic add nothing: a long text is not more about it. */
    private static final int ENOUGH = 3;

    /** The precedence of the topic that comes first wherever it is found. */
    private static final int MAIN = 1;

    /** The class of the words that tell news of military affairs from other news. */
    static final String FIELD = "field";

    /** One of them among so many words around a text shows that it stands in such news, though it has none itself. */
    private static final int FIELD_AMONG = 75;

    private final List<Compiled> topics;
    private final WordPattern field;

    @Inject
    public TopicTagger(TopicLexicon lexicon) {
        PatternCompiler compiler = new PatternCompiler(lexicon.words());
        topics = lexicon.topics().stream()
                .map(topic -> Compiled.of(topic, compiler))
                .toList();
        field = compiler.compile("@" + FIELD);
    }

    /**
     * Most salient first; those shown by weak triggers only where no other is; empty where there is none, and where neither the words
     * nor those around them are about military affairs: triggers are common words ("withdraw", "partner", "temporary").
     * Words that nothing is known to stand around are taken to be.
     */
    List<Found> tag(Words words) {
        if (!isOfField(words)) {
            return List.of();
        }
        List<Found> strong = new ArrayList<>();
        List<Found> weak = new ArrayList<>();
        for (Compiled topic : topics) {
            List<Evidence> evidence = topic.evidence(words);
            if (!evidence.isEmpty()) {
                strong.add(topic.found(true, evidence));
            } else {
                List<Evidence> hints = evidence(topic.weakTriggers(), words, true);
                if (!hints.isEmpty()) {
                    weak.add(topic.found(false, hints));
                }
            }
        }
        List<Found> found = strong.isEmpty() ? weak : strong;
        found.sort(Comparator.comparing((Found topic) -> topic.precedence() > MAIN)
                .thenComparing(Comparator.comparingLong(Found::score).reversed())
                .thenComparingInt(Found::precedence));
        return found;
    }

    private boolean isOfField(Words words) {
        Words around = words.around();
        return around == words
                || !field.hits(words).isEmpty()
                || field.hits(around).size() * FIELD_AMONG >= around.size();
    }

    private static List<Evidence> evidence(List<WordPattern> patterns, Words words, boolean affirms) {
        return patterns.stream()
                .flatMap(pattern -> pattern.hits(words).stream())
                .map(hit -> new Evidence(hit, affirms))
                .toList();
    }

    /** A hit of a trigger, and whether the trigger affirms its topic. */
    record Evidence(WordPattern.Hit hit, boolean affirms) {}

    /**
     * A topic that was found, with its evidence.
     *
     * @param strong by triggers, not by weak ones
     */
    record Found(String name, int precedence, boolean strong, List<Evidence> evidence) {
        Found {
            evidence = List.copyOf(evidence);
        }

        long score() {
            return Math.min(
                    ENOUGH,
                    evidence.stream().map(e -> e.hit().pattern()).distinct().count());
        }
    }

    private record Compiled(
            String name,
            int precedence,
            List<WordPattern> triggers,
            List<WordPattern> counterTriggers,
            List<WordPattern> weakTriggers) {
        static Compiled of(TopicLexicon.Topic topic, PatternCompiler compiler) {
            return new Compiled(
                    topic.name(),
                    topic.precedence(),
                    topic.triggers().stream().map(compiler::compile).toList(),
                    topic.counterTriggers().stream().map(compiler::compile).toList(),
                    topic.weakTriggers().stream().map(compiler::compile).toList());
        }

        List<Evidence> evidence(Words words) {
            List<Evidence> found = new ArrayList<>(TopicTagger.evidence(triggers, words, true));
            found.addAll(TopicTagger.evidence(counterTriggers, words, false));
            return found;
        }

        Found found(boolean strong, List<Evidence> evidence) {
            return new Found(name, precedence, strong, evidence);
        }
    }
}
