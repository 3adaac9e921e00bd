package org.vedette.extract.event.deployment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vedette.annotate.DependencyTree;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.extract.phrase.States;
import org.vedette.findings.Affiliation;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Tells who acts: the state behind a subject, a capital, armed forces or a leader. */
final class Subjects {
    private static final Set<String> CHAIN =
            Set.of("xcomp", "ccomp", "conj", "advcl", "aux", "dep", "acl", "parataxis");
    private static final int HIGHEST = 4;

    private final States states;
    private final Mentions mentions;
    private final List<Affiliation> affiliations;

    Subjects(States states, Mentions mentions, List<Affiliation> affiliations) {
        this.states = states;
        this.mentions = mentions;
        this.affiliations = List.copyOf(affiliations);
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
                List<Entity> actors = below(phrases, tree, subject);
                if (!actors.isEmpty()) {
                    return actors;
                }
            }
            String relation = tree.relation(token);
            token = CHAIN.contains(relation.replaceFirst(":.*", "")) ? tree.head(token) : DependencyTree.NONE;
        }
        return nearest(phrases, verb);
    }

    private List<Entity> below(Phrases phrases, DependencyTree tree, int subject) {
        Mentioned head = phrases.at(subject);
        List<Entity> actors = head == null ? List.of() : actor(head);
        if (!actors.isEmpty()) {
            return Stream.concat(
                            actors.stream(),
                            tree.children(subject, "conj").stream()
                                    .flatMap(conjunct -> Optional.ofNullable(phrases.at(conjunct)).stream())
                                    .flatMap(mention -> actor(mention).stream()))
                    .distinct()
                    .toList();
        }
        return phrases.mentioned().stream()
                .filter(m -> tree.subtree(subject).get(m.last()) && m.last() <= subject)
                .flatMap(m -> actor(m).stream())
                .distinct()
                .toList();
    }

    /** The last actor before a token that no preposition makes a place, with the one that "and" joins to it. */
    List<Entity> nearest(Phrases phrases, int verb) {
        for (Mentioned mention : phrases.mentioned().reversed()) {
            List<Entity> actors = mention.last() < verb && !isPlace(phrases, mention) ? actor(mention) : List.of();
            if (!actors.isEmpty()) {
                Mentioned joined =
                        phrases.word(mention.first() - 1).equals("and") ? phrases.at(mention.first() - 2) : null;
                return joined == null
                        ? actors
                        : Stream.concat(actor(joined).stream(), actors.stream())
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

    /** "Washington's deployment", "NATO deployment" */
    List<Entity> possessor(Phrases phrases, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            Mentioned mention = phrases.at(i);
            if (mention != null && !mention.is(EntityType.EQUIPMENT_TYPE)) {
                return actor(mention);
            }
            if (!phrases.tag(i).startsWith("JJ")
                    && !phrases.tag(i).equals("POS")
                    && !phrases.tag(i).startsWith("NN")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The state behind a mention, a body itself; empty for what does not act. */
    List<Entity> actor(Mentioned mention) {
        Entity entity = mention.entity();
        Optional<Entity> state =
                switch (mention.type()) {
                    case COUNTRY, PLACE -> states.of(entity, mentions);
                    case MILITARY_UNIT ->
                        Optional.of(states.of(entity, mentions).orElse(entity));
                    case ORGANISATION -> Optional.of(states.of(entity, mentions).orElse(entity));
                    case PERSON -> stateOf(entity);
                    case EQUIPMENT_TYPE, EXERCISE -> Optional.empty();
                };
        return state.map(List::of).orElse(List.of());
    }

    private Optional<Entity> stateOf(Entity person) {
        return affiliations.stream()
                .filter(a -> a.person().equals(person.id()) && !a.former())
                .flatMap(a -> mentions.entity(a.organisation()).stream())
                .flatMap(organisation -> states.of(organisation, mentions).stream())
                .findFirst();
    }
}
