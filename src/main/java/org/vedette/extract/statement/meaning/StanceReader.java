package org.vedette.extract.statement.meaning;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.vedette.extract.statement.meaning.MeaningLexicon.Sense;
import org.vedette.extract.statement.meaning.TopicTagger.Evidence;
import org.vedette.extract.statement.meaning.TopicTagger.Found;
import org.vedette.findings.Statement.Certainty;
import org.vedette.findings.Statement.Stance;

/** Tells whether a source affirms or denies the topic of what it says, or leaves it open. */
@Singleton
public final class StanceReader {
    private final MeaningLexicon lexicon;

    @Inject
    public StanceReader(MeaningLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Stance read(List<Found> topics, Words content, Words cue, Certainty certainty) {
        if (isOpen(topics, content, cue, certainty)) {
            return Stance.UNCERTAIN;
        }
        boolean denies = !topics.isEmpty() && denies(topics.getFirst(), content);
        return denies != lexicon.has(Sense.DENIAL_CUE, cue) ? Stance.DENIES : Stance.AFFIRMS;
    }

    private boolean isOpen(List<Found> topics, Words content, Words cue, Certainty certainty) {
        return lexicon.has(Sense.DOUBT, content)
                || lexicon.has(Sense.DOUBT_CUE, cue)
                || asks(content)
                || (certainty == Certainty.HEDGED && !topics.isEmpty() && isSupposed(topics.getFirst(), content));
    }

    private static boolean asks(Words content) {
        return content.size() > 0 && content.get(content.size() - 1).form().equals("?");
    }

    /** Whether the topic is only spoken of in a condition. */
    private static boolean isSupposed(Found topic, Words content) {
        return topic.evidence().stream()
                .allMatch(evidence -> inCondition(evidence.hit().first(), content));
    }

    private static boolean inCondition(int word, Words content) {
        for (int i = word;
                i >= 0 && content.get(i).sentence() == content.get(word).sentence();
                i--) {
            String form = content.get(i).form();
            if (form.equals("if") || form.equals("unless")) {
                return true;
            }
            if (form.equals(",") || form.equals("then")) {
                return false;
            }
        }
        return false;
    }

    /** The evidence votes; where it is divided, what comes first counts. */
    private boolean denies(Found topic, Words content) {
        Negations negations = new Negations(lexicon, content);
        int balance = 0;
        for (Evidence evidence : topic.evidence()) {
            balance += denies(evidence, negations) ? 1 : -1;
        }
        return balance == 0 ? denies(topic.evidence().getFirst(), negations) : balance > 0;
    }

    private static boolean denies(Evidence evidence, Negations negations) {
        boolean negated = negations.negates(evidence.hit());
        return evidence.affirms() == negated;
    }
}
