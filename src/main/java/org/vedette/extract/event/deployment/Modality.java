package org.vedette.extract.event.deployment;

import java.util.Set;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Status;

/** Tells whether a movement is reported, planned or denied, by the words in front of it. */
final class Modality {
    private static final int REACH = 7;

    private Modality() {}

    static Status at(Phrases phrases, int trigger) {
        Status status = Status.REPORTED;
        for (int i = trigger - 1; i >= Math.max(0, trigger - REACH); i--) {
            if (phrases.isAny(i, Set.of(";", "but", ",")) && i < trigger - 1) {
                break;
            }
            boolean near = trigger - i <= 4;
            if (near && (Lexicon.DENIALS.contains(phrases.lemma(i)) || Lexicon.DENIALS.contains(phrases.word(i)))) {
                return phrases.word(i + 1).equals("just") || phrases.word(i + 1).equals("only")
                        ? Status.PLANNED
                        : Status.DENIED;
            }
            boolean modal = phrases.tag(i).equals("MD");
            if (modal || Lexicon.PLANS.contains(phrases.lemma(i)) || Lexicon.PLANS.contains(phrases.word(i))) {
                status = Status.PLANNED;
            }
        }
        return status;
    }
}
