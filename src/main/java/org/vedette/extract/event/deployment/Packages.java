package org.vedette.extract.event.deployment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vedette.extract.event.deployment.Frame.Fallback;
import org.vedette.extract.event.deployment.ground.Destinations;
import org.vedette.extract.event.deployment.ground.Grounds;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Status;
import org.vedette.findings.Entity;

/** Reads lists of what is handed over: a sentence that ends in a colon says who gives to whom, the lines behind it what. */
final class Packages {
    private static final Set<String> BULLETS = Set.of("-", "--", "•", "*", "–", "—", "·", "▪", "o");
    private static final Set<String> DONE = Set.of("VBD", "VBN");

    private final Subjects subjects;
    private final Grounds grounds;

    Packages(Subjects subjects, Grounds grounds) {
        this.subjects = subjects;
        this.grounds = grounds;
    }

    /**
     * Adds to each line the frame of what it lists.
     *
     * @param items what each sentence names, in text order
     * @param frames those of each sentence; grows
     */
    void read(Map<Phrases, List<Item>> items, Map<Phrases, List<Frame>> frames) {
        Phrases head = null;
        int lines = 0;
        for (Map.Entry<Phrases, List<Item>> entry : items.entrySet()) {
            Phrases phrases = entry.getKey();
            boolean line = isLine(phrases);
            if (head != null && (line || lines == 0) && !entry.getValue().isEmpty()) {
                frames.getOrDefault(phrases, List.of()).add(listed(head, phrases, entry.getValue()));
                lines++;
            } else if (!line || head == null) {
                lines = 0;
                head = opens(phrases) ? phrases : null;
            }
        }
    }

    private static boolean opens(Phrases phrases) {
        return phrases.word(phrases.size() - 1).equals(":") && transfer(phrases) >= 0;
    }

    /** The word of giving; -1 where there is none. */
    private static int transfer(Phrases phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (Lexicon.TRANSFERS.contains(phrases.lemma(i))
                    || Lexicon.NOUNS.contains(phrases.word(i))
                    || Lexicon.GIFTS.contains(phrases.word(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLine(Phrases phrases) {
        return phrases.isAny(0, BULLETS)
                || phrases.tag(0).equals("CD")
                || phrases.isAny(0, Lexicon.QUANTIFIERS)
                || phrases.sentence().tokens().stream()
                        .noneMatch(token ->
                                token.tag().equals("VBD") || token.tag().equals("VBZ"));
    }

    private Frame listed(Phrases head, Phrases line, List<Item> items) {
        int word = transfer(head);
        List<Entity> by = subjects.agent(head, word, head.size());
        List<Entity> giver = by.isEmpty() ? subjects.nearest(head, word) : by;
        List<Entity> to = new Destinations(head, grounds).in(word + 1, head.size(), items);
        boolean done = DONE.contains(head.tag(word)) && Modality.at(head, word) == Status.REPORTED;
        return new Frame(
                line.size() > 0 ? items.getFirst().first() : 0,
                items,
                giver,
                to,
                done ? Status.REPORTED : Status.PLANNED,
                Fallback.RECEIVER);
    }
}
