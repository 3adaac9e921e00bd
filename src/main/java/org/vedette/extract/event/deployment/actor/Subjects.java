package org.vedette.extract.event.deployment.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vedette.annotate.DependencyTree;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Tells who acts: the state behind a subject, a capital, armed forces or a leader. */
public final class Subjects {
    private static final Set<String> CHAIN =
            Set.of("xcomp", "ccomp", "conj", "advcl", "aux", "dep", "acl", "parataxis");
    private static final Set<String> JOINTS = Set.of(",", "and", "&");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final int HIGHEST = 4;
    private static final int NEAREST_VERBS = 1;
    private static final int NEAR = 5;

    private final Actors actors;
    private final Voice voice;
    private final Map<Phrases, Phrases> previous = new HashMap<>();

    /** @param sentences of the article, in order */
    public Subjects(Actors actors, Voice voice, List<Phrases> sentences) {
        this.actors = actors;
        this.voice = voice;
        for (int i = 1; i < sentences.size(); i++) {
            previous.put(sentences.get(i), sentences.get(i - 1));
        }
    }

    /** By the parse up the chain of verbs, else the nearest actor before the verb. */
    public List<Entity> of(Phrases phrases, int verb) {
        DependencyTree tree = phrases.sentence().tree();
        int token = verb;
        for (int level = 0; level < HIGHEST && token != DependencyTree.NONE; level++) {
            for (int subject : tree.children(token, "nsubj", "nsubjpass", "nsubj:pass")) {
                if (phrases.tag(subject).startsWith("PRP")) {
                    return level <= NEAREST_VERBS && phrases.isAny(subject, Lexicon.FIRST_PERSON)
                            ? voice.at(phrases, subject)
                            : topic(phrases, verb);
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
        if (head != null && !found.isEmpty()) {
            List<Mentioned> joined = tree.children(subject, "conj").stream()
                    .flatMap(conjunct -> Optional.ofNullable(phrases.at(conjunct)).stream())
                    .toList();
            Stream<Entity> listed = listEnding(phrases, joined.isEmpty() ? head : joined.getLast()).stream();
            return Stream.of(found.stream(), joined.stream().flatMap(m -> actors.behind(m).stream()), listed)
                    .flatMap(s -> s)
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
    public List<Entity> nearest(Phrases phrases, int verb) {
        for (Mentioned mention : phrases.mentioned().reversed()) {
            List<Entity> found =
                    mention.last() < verb && !isPlace(phrases, mention) ? actors.behind(mention) : List.of();
            if (!found.isEmpty()) {
                return listEnding(phrases, mention);
            }
        }
        return List.of();
    }

    /** Whom "its", "their" or "our" stands for. */
    public List<Entity> possessing(Phrases phrases, int pronoun) {
        return phrases.isAny(pronoun, Lexicon.FIRST_PERSON) ? voice.at(phrases, pronoun) : topic(phrases, pronoun);
    }

    /** Whom "it" or "its" on a token may mean: the nearest before it, else the subject of the sentence before. */
    private List<Entity> topic(Phrases phrases, int token) {
        List<Entity> near = nearest(phrases, token);
        Phrases before = previous.get(phrases);
        return near.isEmpty() && before != null ? first(before) : near;
    }

    /** The first actor of a sentence, its topic. */
    public List<Entity> first(Phrases phrases) {
        return phrases.mentioned().stream()
                .filter(mention -> !isPlace(phrases, mention))
                .map(actors::behind)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "Ghana, the US and the UK": an actor with those listed before it. */
    private List<Entity> listEnding(Phrases phrases, Mentioned last) {
        List<Entity> found = new ArrayList<>(actors.behind(last));
        Mentioned mention = last;
        while (mention != null) {
            int i = phrases.isAny(mention.first() - 1, ARTICLES) ? mention.first() - 2 : mention.first() - 1;
            boolean joint = phrases.isAny(i, JOINTS)
                    && (found.size() > 1 || !phrases.word(i).equals(","));
            i = phrases.word(i).equals("and") && phrases.word(i - 1).equals(",") ? i - 1 : i;
            mention = joint ? phrases.at(i - 1) : null;
            List<Entity> before = mention == null || isPlace(phrases, mention) ? List.of() : actors.behind(mention);
            mention = before.isEmpty() ? null : mention;
            found.addAll(0, before);
        }
        return found.stream().distinct().toList();
    }

    private static boolean isPlace(Phrases phrases, Mentioned mention) {
        int before = mention.first() - 1;
        return phrases.isAny(before, Lexicon.TO)
                || phrases.isAny(before, Lexicon.WHERE)
                || phrases.word(before).equals("of");
    }

    /** "sent by Canada" */
    public List<Entity> agent(Phrases phrases, int verb, int end) {
        for (int by = verb + 1; by < end; by++) {
            int i = phrases.isAny(by + 1, ARTICLES) ? by + 2 : by + 1;
            Mentioned mention = phrases.word(by).equals("by") ? phrases.at(i) : null;
            if (mention != null) {
                return actors.behind(mention);
            }
        }
        return List.of();
    }

    /** The place or state that is a verb's subject. */
    public List<Entity> place(Phrases phrases, int verb) {
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
    public List<Entity> placeBefore(Phrases phrases, int token) {
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
    public List<Entity> possessor(Phrases phrases, int noun) {
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
