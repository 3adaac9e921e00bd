package org.vedette.extract.event.deployment.frame;

import java.util.List;
import org.vedette.extract.event.deployment.actor.Subjects;
import org.vedette.extract.event.deployment.ground.Grounds;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;

/** Reads the frames of movement and presence of a sentence; each kind of verb has its own reader. */
public final class FrameReader {
    private final Reading reading;
    private final Phrases phrases;
    private final MovingFrames moving;
    private final MovedFrames moved;
    private final GoingFrames going;
    private final ActingFrames acting;
    private final HoldingFrames holding;
    private final NounFrames nouns;
    private final LocatedFrames located;

    private FrameReader(Reading reading) {
        this.reading = reading;
        phrases = reading.phrases();
        moving = new MovingFrames(reading);
        moved = new MovedFrames(reading);
        going = new GoingFrames(reading);
        acting = new ActingFrames(reading);
        holding = new HoldingFrames(reading);
        nouns = new NounFrames(reading);
        located = new LocatedFrames(reading);
    }

    /** In the order of their verbs and nouns. */
    public static List<Frame> read(Phrases phrases, List<Item> items, Subjects subjects, Grounds grounds) {
        Reading reading = Reading.of(phrases, items, subjects, grounds);
        new FrameReader(reading).read();
        return reading.frames();
    }

    private void read() {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.tag(i).startsWith("VB")) {
                int known = reading.frames().size();
                verb(i);
                if (reading.frames().size() == known) {
                    acting.open(i);
                }
            } else if (phrases.at(i) == null) {
                nouns.read(i);
            }
        }
        reading.items().forEach(located::located);
        new Companions(reading).read();
    }

    private void verb(int token) {
        String lemma = phrases.lemma(token);
        if (reading.clauses().isPassive(token)) {
            if (Lexicon.TRANSITIVE.contains(lemma)
                    || Lexicon.INVERSE.contains(lemma)
                    || Lexicon.DIRECTED.contains(lemma)
                    || Lexicon.MEETINGS.contains(lemma)) {
                moved.moved(token);
            }
        } else if (Lexicon.INVERSE.contains(lemma)) {
            holding.holding(token);
        } else if (Lexicon.POSSESSION.contains(lemma)) {
            holding.having(token);
        } else if (Lexicon.LIGHT.contains(lemma) && moving.performing(token)) {
            return;
        } else if (!transitive(token, lemma) || isFollowing(lemma)) {
            intransitive(token, lemma);
        }
    }

    /** "shadowed the destroyer": who perceives is there, too. */
    private static boolean isFollowing(String lemma) {
        return Lexicon.OBSERVATIONS.contains(lemma) && Lexicon.INTRANSITIVE.contains(lemma);
    }

    private boolean transitive(int token, String lemma) {
        boolean moves = Lexicon.DIRECTED.contains(lemma)
                || (Lexicon.TRANSITIVE.contains(lemma) && !Lexicon.ONLY_PASSIVE.contains(lemma));
        return (moves && moving.moving(token)) || (Lexicon.OBSERVATIONS.contains(lemma) && holding.observing(token));
    }

    private void intransitive(int token, String lemma) {
        if (Lexicon.INTRANSITIVE.contains(lemma)) {
            going.going(token);
        } else if (Lexicon.ACTIVITIES.contains(lemma) || Lexicon.PARTICIPATION.contains(lemma) || lemma.equals("be")) {
            acting.acting(token);
        }
    }
}
