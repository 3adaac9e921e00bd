package org.vedette.extract.event.deployment.frame;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.event.deployment.actor.Subjects;
import org.vedette.extract.event.deployment.clause.Stretch;
import org.vedette.extract.event.deployment.frame.Frame.Fallback;
import org.vedette.extract.event.deployment.ground.Destinations;
import org.vedette.extract.event.deployment.ground.Grounds;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Status;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Reads lists of what is handed over: a sentence that ends in a colon says who gives to whom, the lines behind it what. */
public final class Packages {
    private static final Set<String> BULLETS = Set.of("-", "--", "•", "*", "–", "—", "·", "▪", "o");
    private static final Set<String> PRONOUNS = Set.of("it", "this", "they", "these");
    private static final Set<String> FOR = Set.of("for", "to");
    private static final Set<String> DONE = Set.of("VBD", "VBN");

    private final Subjects subjects;
    private final Grounds grounds;

    public Packages(Subjects subjects, Grounds grounds) {
        this.subjects = subjects;
        this.grounds = grounds;
    }

    /**
     * Adds to each line the frame of what it lists.
     *
     * @param items what each sentence names, in text order
     * @param frames those of each sentence; grows
     */
    public void read(Map<Phrases, List<Item>> items, Map<Phrases, List<Frame>> frames) {
        Phrases head = null;
        Phrases before = null;
        Phrases previous = null;
        int lines = 0;
        for (Map.Entry<Phrases, List<Item>> entry : items.entrySet()) {
            Phrases phrases = entry.getKey();
            content(phrases, previous, entry.getValue(), frames.getOrDefault(phrases, List.of()));
            boolean line = isLine(phrases);
            if (head != null && (line || lines == 0) && !entry.getValue().isEmpty()) {
                frames.getOrDefault(phrases, List.of()).add(listed(head, before, entry.getValue()));
                lines++;
            } else if (!line || head == null) {
                lines = 0;
                before = previous;
                head = opens(phrases) ? phrases : null;
            }
            previous = phrases;
        }
    }

    /** "the package includes 20 howitzers and shells": who gives it to whom, it or the sentence before tells. */
    private void content(Phrases phrases, @Nullable Phrases before, List<Item> items, List<Frame> frames) {
        for (int i = 1; i < phrases.size(); i++) {
            int verb = i;
            int gift =
                    Lexicon.CONTENT.contains(phrases.lemma(i)) && phrases.tag(i).startsWith("VB")
                            ? gift(phrases, before, i)
                            : -1;
            int end = end(phrases, i + 1);
            List<Item> given = gift < 0
                    ? List.of()
                    : items.stream()
                            .filter(item -> item.last() > verb && item.last() < end)
                            .toList();
            if (!given.isEmpty()) {
                List<Entity> named = subjects.possessor(phrases, gift);
                List<Entity> giver = named.isEmpty() && before != null ? subjects.first(before) : named;
                List<Entity> here = receiver(phrases);
                List<Entity> to = here.isEmpty() && before != null ? receiver(before) : here;
                frames.add(new Frame(i, given, giver, to, Status.PLANNED, Fallback.PRONOUN));
            }
        }
    }

    /** The word for a gift that is a verb's subject, or "it" right behind a gift's sentence; -1 where there is none. */
    private static int gift(Phrases phrases, @Nullable Phrases before, int verb) {
        boolean given = before != null && opens(before, Lexicon.GIFTS);
        return phrases.sentence().tree().children(verb, "nsubj").stream()
                .filter(subject ->
                        Lexicon.GIFTS.contains(phrases.word(subject)) || (given && phrases.isAny(subject, PRONOUNS)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean opens(Phrases phrases, Set<String> words) {
        return phrases.sentence().tokens().stream()
                .anyMatch(token -> words.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    /** Where what is listed ends, be it parted by semicolons. */
    private static int end(Phrases phrases, int begin) {
        int end = Stretch.end(phrases, begin);
        return phrases.word(end).equals(";") ? end(phrases, end + 1) : end;
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

    private Frame listed(Phrases head, @Nullable Phrases before, List<Item> items) {
        int word = transfer(head);
        List<Entity> by = subjects.agent(head, word, head.size());
        List<Entity> near = by.isEmpty() ? subjects.nearest(head, word) : by;
        List<Entity> giver = near.isEmpty() && before != null ? subjects.first(before) : near;
        List<Entity> sent = new Destinations(head, grounds).in(word + 1, head.size(), items);
        List<Entity> meant = sent.isEmpty() ? receiver(head) : sent;
        List<Entity> to = meant.isEmpty() && before != null ? receiver(before) : meant;
        boolean done = DONE.contains(head.tag(word)) && Modality.at(head, word) == Status.REPORTED;
        List<Item> types = items.stream().filter(Item::named).toList();
        List<Item> given = types.isEmpty() ? items : types;
        Status status = done ? Status.REPORTED : Status.PLANNED;
        return new Frame(given.getFirst().first(), given, giver, to, status, Fallback.PRONOUN);
    }

    /** "a package for Kenya" */
    private static List<Entity> receiver(Phrases phrases) {
        return phrases.mentioned().stream()
                .filter(m -> m.is(EntityType.COUNTRY)
                        && phrases.isAny(m.first() - 1, FOR)
                        && phrases.tag(m.last()).startsWith("NNP"))
                .map(Mentioned::entity)
                .limit(1)
                .toList();
    }
}
