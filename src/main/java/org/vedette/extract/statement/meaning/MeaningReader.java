package org.vedette.extract.statement.meaning;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /**
     * Tells what a content says.
     *
     * @param before what the same speaker said in the statement just before; null where there is none
     */
    public Meaning read(Words content, Words cue, @Nullable Meaning before) {
        Certainty certainty = lexicon.has(Sense.HEDGE, content) || lexicon.has(Sense.HEDGE_CUE, cue)
                ? Certainty.HEDGED
                : Certainty.ASSERTED;
        List<Found> found = tagger.tag(content);
        boolean goesOn = before != null && isAnaphoric(content);
        if (before != null && goesOn && !found.stream().anyMatch(Found::strong)) {
            Stance stance = stances.read(List.of(), content, cue, certainty);
            return new Meaning(before.topics(), stance, certainty, "goes on about " + before.topics());
        }
        Stance stance = stances.read(found, content, cue, certainty);
        if (found.isEmpty()) {
            return new Meaning(List.of(Meaning.OTHER), stance, certainty, "no trigger");
        }
        List<Found> salient = found.stream().limit(MOST_TOPICS).toList();
        return new Meaning(salient.stream().map(Found::name).toList(), stance, certainty, explain(salient));
    }

    private static boolean isAnaphoric(Words content) {
        for (int i = 0; i < Math.min(ANAPHOR_WITHIN, content.size()); i++) {
            if (ANAPHORS.contains(content.get(i).form())) {
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
