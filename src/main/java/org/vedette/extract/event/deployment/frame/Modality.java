package org.vedette.extract.event.deployment.frame;

import java.util.Set;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Status;

/** Tells whether a movement is reported, planned or denied, by the words in front of it. */
final class Modality {
    private static final int REACH = 7;

    private Modality() {}

    /** "is giving": what is being handed over has not come yet. */
    private static boolean isUnderway(Phrases phrases, int trigger) {
        return phrases.tag(trigger).equals("VBG")
                && Lexicon.TRANSFERS.contains(phrases.lemma(trigger))
                && (phrases.tag(trigger - 1).equals("VBZ")
                        || phrases.tag(trigger - 1).equals("VBP")
                        || phrases.tag(trigger - 1).equals("RB"));
    }

    static Status at(Phrases phrases, int trigger) {
        Status status = isUnderway(phrases, trigger) ? Status.PLANNED : Status.REPORTED;
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
            boolean due = phrases.tag(i).equals("TO") && phrases.lemma(i - 1).equals("be");
            boolean modal = due || phrases.tag(i).equals("MD");
            if (modal || Lexicon.PLANS.contains(phrases.lemma(i)) || Lexicon.PLANS.contains(phrases.word(i))) {
                status = Status.PLANNED;
            }
        }
        return status;
    }
}
