package org.vedette.extract.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.text.WordLists;

/** Finds the roles that verbs give: "X, who chairs Y", "X teaches at Y", "X was appointed director of Y". */
final class OfficeVerbs {
    private static final WordLists WORDS = WordLists.read("/org/vedette/extract/affiliation/words.txt");
    private static final Map<String, Set<String>> OBJECT = WORDS.byWord("object ");
    private static final Map<String, Set<String>> PREPOSITIONAL = WORDS.byWord("preposition ");
    private static final Set<String> COPULAS = WORDS.of("copulas");
    private static final Set<String> BETWEEN = WORDS.of("before-verbs");
    private static final Set<String> PREPOSITIONS = WORDS.of("to-bodies");
    private static final Set<String> EMPLOYING = WORDS.of("employing");
    private static final Set<String> TAKES = WORDS.of("takes");
    private static final Set<String> AUXILIARIES = WORDS.of("auxiliaries");
    private static final int REACH = 7;

    private final Appositions appositions;
    private final Background background;

    OfficeVerbs(Appositions appositions, Background background) {
        this.appositions = appositions;
        this.background = background;
    }

    void find(Phrases phrases, Mentioned person, List<Held> found) {
        passive(phrases, person, found);
        int who = who(phrases, person);
        if (who > 0) {
            office(phrases, person, who + 1, true, found);
        }
        int verb = person.last() + 1;
        while (phrases.isAny(verb, BETWEEN) || phrases.tag(verb).equals("RB")) {
            verb++;
        }
        if (!phrases.tag(verb).startsWith("VB") && phrases.isAny(verb - 1, Set.of("was", "is", "been"))) {
            verb--;
        }
        boolean afterWho =
                phrases.word(verb - 1).equals("who") && phrases.tag(verb).equals("NNS");
        if (!phrases.tag(verb).startsWith("VB") && !afterWho) {
            return;
        }
        boolean relative = phrases.isAny(person.last() + 1, Set.of(",", "who"));
        office(phrases, person, verb, relative, found);
        for (int i = verb + 1; relative && i < Math.min(phrases.size(), verb + 2 * REACH); i++) {
            if (phrases.isAny(i, Set.of(",", "said", "says"))) {
                break;
            }
            if (phrases.isAny(i, Set.of("and")) && phrases.tag(i + 1).equals("VBZ")) {
                office(phrases, person, i + 1, true, found);
            }
        }
        if (COPULAS.contains(phrases.lemma(verb))) {
            int from = phrases.word(verb + 1).equals("as") ? verb + 2 : verb + 1;
            boolean past = phrases.word(verb).equals("was");
            List<Held> roles = new ArrayList<>();
            appositions.roles(phrases, person, from, roles);
            roles.forEach(held -> found.add(past ? held.over() : held));
        }
    }

    /** The "who" of "X, a retired diplomat who heads Y"; 0 where there is none. */
    private static int who(Phrases phrases, Mentioned person) {
        int i = person.last() + 1;
        if (!phrases.word(i).equals(",")) {
            return 0;
        }
        for (i++; i < person.last() + 2 * REACH && phrases.tag(i).matches("DT|JJ.*|NN.*|IN|CC|VBN|POS|RB"); i++) {
            if (phrases.at(i) != null && phrases.at(i, EntityType.PERSON) != null) {
                return 0;
            }
        }
        return i > person.last() + 2 && phrases.word(i).equals("who") ? i : 0;
    }

    /** "the mission, led by Gen. X" */
    private void passive(Phrases phrases, Mentioned person, List<Held> found) {
        int by = person.first() - 1;
        while (by > 0 && phrases.at(by) == null && phrases.tag(by).matches("NN.*|JJ.*|DT")) {
            by--;
        }
        String role = phrases.word(by).equals("by") && phrases.tag(by - 1).equals("VBN")
                ? role(OBJECT, phrases.lemma(by - 1))
                : null;
        int end = by - 2;
        while (end > 0 && (phrases.isAny(end, AUXILIARIES) || phrases.tag(end).equals("RB"))) {
            end--;
        }
        Mentioned body = role == null ? null : phrases.at(end);
        if (role != null && body != null && isHeld(body)) {
            found.add(new Held(
                    person.entity(),
                    role,
                    "executive",
                    false,
                    body.entity(),
                    false,
                    phrases.sentence().index(),
                    phrases.evidence(body.first(), person.last())));
        }
    }

    private void office(Phrases phrases, Mentioned person, int verb, boolean relative, List<Held> found) {
        String lemma = phrases.lemma(verb);
        int of = phrases.word(verb + 1).equals("over") ? verb + 3 : verb + 2;
        if (TAKES.contains(lemma)
                && phrases.word(of - 1).equals("command")
                && phrases.word(of).equals("of")) {
            body(phrases, of + 1).ifPresent(body -> found.add(held(phrases, person, "commander", body, false, verb)));
            return;
        }
        int preposition = preposition(phrases, verb, lemma);
        String role = role(preposition > 0 ? PREPOSITIONAL : OBJECT, lemma);
        if (role == null || (preposition > 0 && !relative && !phrases.tag(verb).equals("VBZ"))) {
            return;
        }
        bodies(phrases, (preposition > 0 ? preposition : verb) + 1)
                .forEach(body -> found.add(
                        held(phrases, person, role, body, phrases.tag(verb).equals("VBD"), verb)));
    }

    /** Right behind the verb, or behind what somebody works on: "studies the Sahel at Y"; 0 where there is none. */
    private static int preposition(Phrases phrases, int verb, String lemma) {
        if (phrases.isAny(verb + 1, PREPOSITIONS)) {
            return verb + 1;
        }
        int i = verb + 1;
        while (i <= verb + REACH && phrases.tag(i).matches("DT|JJ.*|NN.*|CC|POS")) {
            i++;
        }
        boolean works = PREPOSITIONAL.containsKey(lemma) && !OBJECT.containsKey(lemma);
        return works && phrases.isAny(i, EMPLOYING) ? i : 0;
    }

    private static @Nullable String role(Map<String, Set<String>> verbs, String lemma) {
        return verbs.getOrDefault(lemma, Set.of()).stream().findFirst().orElse(null);
    }

    private static Held held(Phrases phrases, Mentioned person, String role, Entity body, boolean former, int verb) {
        int last = Math.min(verb + REACH, phrases.size() - 1);
        return new Held(
                person.entity(),
                role,
                "executive",
                false,
                body,
                former,
                phrases.sentence().index(),
                phrases.evidence(person.first(), last));
    }

    /** "leads the Harbour Board and the Coast Force" */
    private List<Entity> bodies(Phrases phrases, int from) {
        List<Entity> found = new ArrayList<>(body(phrases, from).stream().toList());
        for (int i = from; !found.isEmpty() && i < from + REACH; i++) {
            Mentioned one = phrases.at(i);
            boolean and = one != null
                    && one.entity().equals(found.getFirst())
                    && phrases.word(one.last() + 1).equals("and");
            int next =
                    one == null ? i : one.last() + (phrases.word(one.last() + 2).equals("the") ? 3 : 2);
            Mentioned other = and ? phrases.at(next) : null;
            if (other != null && isHeld(other)) {
                found.add(other.entity());
                return found;
            }
        }
        return found;
    }

    private Optional<Entity> body(Phrases phrases, int from) {
        for (int i = from; i < from + REACH; i++) {
            Mentioned mention = phrases.at(i);
            if (mention != null
                    && isHeld(mention)
                    && !phrases.tag(mention.last() + 1).startsWith("NN")) {
                return Optional.of(mention.entity());
            }
            boolean noun = mention == null
                    && phrases.tag(i).startsWith("NN")
                    && !phrases.tag(i + 1).startsWith("NN");
            @Nullable
            Entity called =
                    noun ? background.called(phrases.word(i), phrases, i).orElse(null) : null;
            if (called != null) {
                return Optional.of(called);
            }
            if (phrases.tag(i).startsWith("VB")
                    || phrases.tag(i).equals(",")
                    || (phrases.tag(i).equals("IN") && mention == null)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isHeld(Mentioned mention) {
        return mention.is(EntityType.ORGANISATION)
                || mention.is(EntityType.MILITARY_UNIT)
                || (mention.is(EntityType.EXERCISE) && !mention.entity().generic());
    }
}
