package org.vedette.extract.statement.meaning;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vedette.extract.statement.meaning.MeaningLexicon.Sense;
import org.vedette.extract.statement.meaning.TopicTagger.Found;
import org.vedette.findings.Statement.Certainty;
import org.vedette.findings.Statement.Stance;

/** Tells topics, stance and certainty from the words of a content and of its cue. */
@Singleton
public final class MeaningReader {
    private static final int MOST_TOPICS = 2;
    /** A content that begins with one of these goes on about what the same speaker spoke of before. */
    private static final Set<String> ANAPHORS = Set.of("this", "that", "it", "these", "those", "such");

    /** Not the "that" of "that they left". */
    private static final Set<String> PRONOUN = Set.of("DT", "PRP", "PDT");

    private static final int ANAPHOR_WITHIN = 4;

    private final TopicTagger tagger;
    private final MeaningLexicon lexicon;
    private final StanceReader stances;

    @Inject
    public MeaningReader(TopicTagger tagger, MeaningLexicon lexicon, StanceReader stances) {
        this.tagger = tagger;
        this.lexicon = lexicon;
        this.stances = stances;
    }

    /** Tells what a content says. */
    public Meaning read(Words content, Words cue, Context context) {
        Certainty certainty = lexicon.has(Sense.HEDGE, content) || lexicon.has(Sense.HEDGE_CUE, cue)
                ? Certainty.HEDGED
                : Certainty.ASSERTED;
        List<Found> found = tagger.tag(context.around().size() == 0 ? content : content.within(context.around()));
        if (found.stream().anyMatch(Found::strong)) {
            return told(found, "", stances.read(found, content, cue, certainty), certainty);
        }
        Meaning before = isAnaphoric(content) ? context.before() : null;
        if (before == null && found.isEmpty() && lexicon.refersBack(content)) {
            before = context.previous();
        }
        if (before != null) {
            Stance stance = stances.read(List.of(), content, cue, certainty);
            return new Meaning(before.topics(), stance, certainty, "goes on about " + before.topics());
        }
        if (!found.isEmpty()) {
            return told(found, "", stances.read(found, content, cue, certainty), certainty);
        }
        Stance stance = stances.read(List.of(), content, cue, certainty);
        List<Found> inSentence = content.hasFiniteVerb()
                ? List.of()
                : tagger.tag(context.sentence()).stream().filter(Found::strong).toList();
        return inSentence.isEmpty()
                ? new Meaning(List.of(Meaning.OTHER), stance, certainty, "no trigger")
                : told(inSentence, "its sentence is about ", stance, certainty);
    }

    private static Meaning told(List<Found> found, String how, Stance stance, Certainty certainty) {
        List<Found> salient = found.stream().limit(MOST_TOPICS).toList();
        return new Meaning(salient.stream().map(Found::name).toList(), stance, certainty, how + explain(salient));
    }

    private static boolean isAnaphoric(Words content) {
        for (int i = 0; i < Math.min(ANAPHOR_WITHIN, content.size()); i++) {
            boolean alone = i + 1 == content.size() || !content.get(i + 1).tag().startsWith("NN");
            if (alone
                    && ANAPHORS.contains(content.get(i).form())
                    && PRONOUN.contains(content.get(i).tag())) {
                return true;
            }
        }
        return false;
    }

    private static String explain(List<Found> found) {
        return found.stream()
                .map(topic -> topic.name() + " by \""
                        + topic.evidence().getFirst().hit().pattern().source() + "\"")
                .collect(Collectors.joining("; "));
    }
}
