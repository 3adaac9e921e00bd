package org.vedette.extract.event.estimate;

import java.util.List;
import java.util.Optional;
import org.vedette.annotate.DependencyTree;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.EntityType;

/** Finds by the parse who counted, said or published a number. */
final class Reporters {
    private static final List<String> PRONOUNS = List.of("it", "they", "he", "she");
    private static final int HIGHEST = 12;
    private static final int LONGEST = 7;
    private static final int LAST = 4;

    private Reporters() {}

    /** An entity's id or how the text names the source. */
    static Optional<String> of(Phrases phrases, int number) {
        Optional<String> according = according(phrases);
        return according.or(() -> above(phrases, number)).or(() -> last(phrases));
    }

    /** "..., Avila Radio estimates." */
    private static Optional<String> last(Phrases phrases) {
        int verb = phrases.size() - 1;
        while (verb > 0 && !phrases.tag(verb).startsWith("VB")) {
            verb--;
        }
        int head = verb - 1;
        int first = head;
        while (first > 0 && !phrases.word(first - 1).equals(",")) {
            first--;
        }
        boolean tells = phrases.size() - verb <= LAST
                && head - first < LONGEST
                && first > 1
                && Words.VERBS.contains(phrases.lemma(verb));
        return tells ? source(phrases, head) : Optional.empty();
    }

    /** "according to Western officials" */
    private static Optional<String> according(Phrases phrases) {
        for (int i = 0; i + 2 < phrases.size(); i++) {
            if (phrases.word(i).equals("according") && phrases.word(i + 1).equals("to")) {
                int last = i + 2;
                while (last + 1 < phrases.size() && last < i + LONGEST && isInside(phrases, last)) {
                    last++;
                }
                return Optional.of(name(phrases, last));
            }
        }
        return Optional.empty();
    }

    private static boolean isInside(Phrases phrases, int token) {
        String next = phrases.tag(token + 1);
        return phrases.at(token) == null && (next.startsWith("NN") || next.startsWith("JJ"));
    }

    /** The subject of the nearest verb of counting or saying above the number, or set beside it. */
    private static Optional<String> above(Phrases phrases, int number) {
        DependencyTree tree = phrases.sentence().tree();
        boolean reported = false;
        String link = "";
        int token = number;
        for (int level = 0; level < HIGHEST && token != DependencyTree.NONE; level++) {
            Optional<String> beside = beside(phrases, tree, token);
            Optional<String> here = beside.isPresent() ? beside : agent(phrases, tree, token);
            if (here.isPresent()) {
                return here;
            }
            reported = reported
                    || (Words.VERBS.contains(phrases.lemma(token))
                            && phrases.tag(token).startsWith("VB"));
            boolean tells =
                    Words.VERBS.contains(phrases.lemma(token)) || link.startsWith("xcomp") || link.startsWith("conj");
            boolean passive = link.startsWith("xcomp");
            List<Integer> subjects =
                    passive ? tree.children(token, "nsubj", "nsubjpass", "nsubj:pass") : tree.children(token, "nsubj");
            for (int subject : subjects) {
                boolean other = !tree.subtree(subject).get(number) && !Words.EVENTS.contains(phrases.lemma(subject));
                if (reported && tells && other) {
                    return source(phrases, subject);
                }
            }
            link = tree.relation(token);
            token = tree.head(token);
        }
        return Optional.empty();
    }

    /** "..., diplomats estimate" */
    private static Optional<String> beside(Phrases phrases, DependencyTree tree, int token) {
        return tree.children(token, "parataxis").stream()
                .filter(verb -> Words.VERBS.contains(phrases.lemma(verb)))
                .flatMap(verb -> tree.children(verb, "nsubj").stream())
                .findFirst()
                .flatMap(subject -> source(phrases, subject));
    }

    /** "were counted by the mission" */
    private static Optional<String> agent(Phrases phrases, DependencyTree tree, int token) {
        return !Words.VERBS.contains(phrases.lemma(token))
                        || tree.children(token, "nsubjpass", "nsubj:pass").isEmpty()
                ? Optional.empty()
                : tree.children(token, "nmod", "obl", "obl:agent").stream()
                        .filter(by -> tree.children(by, "case").stream()
                                .anyMatch(c -> phrases.word(c).equals("by")))
                        .findFirst()
                        .flatMap(by -> source(phrases, by));
    }

    private static Optional<String> source(Phrases phrases, int head) {
        if (PRONOUNS.contains(phrases.word(head))) {
            boolean person =
                    phrases.word(head).equals("he") || phrases.word(head).equals("she");
            return phrases.mentioned().stream()
                    .filter(m ->
                            m.last() < head && (m.is(EntityType.PERSON) || (!person && m.is(EntityType.ORGANISATION))))
                    .map(m -> m.entity().id())
                    .findFirst();
        }
        boolean noun = phrases.tag(head).startsWith("NN") || phrases.at(head) != null;
        return noun ? Optional.of(name(phrases, head)) : Optional.empty();
    }

    private static String name(Phrases phrases, int head) {
        Mentioned mention = phrases.at(head);
        if (mention != null && mention.type() != EntityType.EQUIPMENT_TYPE) {
            return mention.entity().id();
        }
        int first = head;
        while (first > Math.max(0, head - LONGEST)
                && (phrases.tag(first - 1).startsWith("NN")
                        || phrases.tag(first - 1).startsWith("JJ")
                        || phrases.tag(first - 1).equals("POS"))) {
            first--;
        }
        return phrases.text(first, head);
    }
}
