package org.vedette.extract.event.deployment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vedette.annotate.DependencyTree;
import org.vedette.extract.event.deployment.item.Actors;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Tells who acts: the state behind a subject, a capital, armed forces or a leader. */
final class Subjects {
    private static final Set<String> CHAIN =
            Set.of("xcomp", "ccomp", "conj", "advcl", "aux", "dep", "acl", "parataxis");
    private static final int HIGHEST = 4;
    private static final int NEAR = 5;

    private final Actors actors;

    Subjects(Actors actors) {
        this.actors = actors;
    }

    /** By the parse up the chain of verbs, else the nearest actor before the verb. */
    List<Entity> of(Phrases phrases, int verb) {
        DependencyTree tree = phrases.sentence().tree();
        int token = verb;
        for (int level = 0; level < HIGHEST && token != DependencyTree.NONE; level++) {
            for (int subject : tree.children(token, "nsubj", "nsubjpass", "nsubj:pass")) {
                if (phrases.tag(subject).startsWith("PRP")) {
                    return nearest(phrases, verb);
                }
                List<Entity> found = below(phrases, tree, subject);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            String relation = tree.relation(token);
            token = CHAIN.contains(relation.replaceFirst(":.*", "")) ? tree.head(token) : DependencyTree.NONE;
        }
        return nearest(phrases, verb);
    }

    private List<Entity> below(Phrases phrases, DependencyTree tree, int subject) {
        Mentioned head = phrases.at(subject);
        List<Entity> found = head == null ? List.of() : actors.behind(head);
        if (!found.isEmpty()) {
            return Stream.concat(
                            found.stream(),
                            tree.children(subject, "conj").stream()
                                    .flatMap(conjunct -> Optional.ofNullable(phrases.at(conjunct)).stream())
                                    .flatMap(mention -> actors.behind(mention).stream()))
                    .distinct()
                    .toList();
        }
        return phrases.mentioned().stream()
                .filter(m -> tree.subtree(subject).get(m.last()) && m.last() <= subject)
                .flatMap(m -> actors.behind(m).stream())
                .distinct()
                .toList();
    }

    /** The last actor before a token that no preposition makes a place, with the one that "and" joins to it. */
    List<Entity> nearest(Phrases phrases, int verb) {
        for (Mentioned mention : phrases.mentioned().reversed()) {
            List<Entity> found =
                    mention.last() < verb && !isPlace(phrases, mention) ? actors.behind(mention) : List.of();
            if (!found.isEmpty()) {
                Mentioned joined =
                        phrases.word(mention.first() - 1).equals("and") ? phrases.at(mention.first() - 2) : null;
                return joined == null
                        ? found
                        : Stream.concat(actors.behind(joined).stream(), found.stream())
                                .distinct()
                                .toList();
            }
        }
        return List.of();
    }

    private static boolean isPlace(Phrases phrases, Mentioned mention) {
        int before = mention.first() - 1;
        return phrases.isAny(before, Lexicon.TO)
                || phrases.isAny(before, Lexicon.WHERE)
                || phrases.word(before).equals("of");
    }

    /** "sent by Canada" */
    List<Entity> agent(Phrases phrases, int verb, int end) {
        for (int i = verb + 2; i < Math.min(end, verb + 5); i++) {
            Mentioned mention = phrases.at(i);
            if (mention != null && phrases.isAny(i - 1, Set.of("by", "the"))) {
                return actors.behind(mention);
            }
        }
        return List.of();
    }

    /** The place or state that is a verb's subject. */
    List<Entity> place(Phrases phrases, int verb) {
        DependencyTree tree = phrases.sentence().tree();
        for (int subject : tree.children(verb, "nsubj")) {
            Mentioned mention = phrases.at(subject);
            if (mention != null && (mention.is(EntityType.PLACE) || mention.is(EntityType.COUNTRY))) {
                return List.of(mention.entity());
            }
        }
        return phrases.tag(verb).equals("VBG") ? placeBefore(phrases, verb) : List.of();
    }

    /** "the hall in Kumasi, allegedly housing ...": the place right before. */
    List<Entity> placeBefore(Phrases phrases, int token) {
        for (int i = token - 1; i >= Math.max(0, token - NEAR); i--) {
            Mentioned mention = phrases.at(i);
            if (mention != null) {
                return mention.is(EntityType.PLACE) || mention.is(EntityType.COUNTRY)
                        ? List.of(mention.entity())
                        : List.of();
            }
        }
        return List.of();
    }

    /** "Washington's deployment", "NATO deployment" */
    List<Entity> possessor(Phrases phrases, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            Mentioned mention = phrases.at(i);
            if (mention != null && !mention.is(EntityType.EQUIPMENT_TYPE)) {
                return actors.behind(mention);
            }
            if (!phrases.tag(i).startsWith("JJ")
                    && !phrases.tag(i).equals("POS")
                    && !phrases.tag(i).startsWith("NN")) {
                return List.of();
            }
        }
        return List.of();
    }
}
