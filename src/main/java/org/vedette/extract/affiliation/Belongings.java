package org.vedette.extract.affiliation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.text.WordLists;

/** Finds where persons belong who are given no role: "X of the Y", "Y's X", "X, from Y,", "X, a Republican". */
final class Belongings {
    private static final WordLists WORDS = WordLists.read("/org/vedette/extract/affiliation/words.txt");
    private static final Set<String> EVENTS = WORDS.of("occasions");
    private static final Set<String> LOOSE_KINDS = Set.of("alliance", "government", "international");

    private final Background background;
    private final RoleReader reader;

    Belongings(Background background, RoleReader reader) {
        this.background = background;
        this.reader = reader;
    }

    void find(Phrases phrases, Mentioned person, List<Held> found) {
        behind(phrases, person)
                .or(() -> before(phrases, person))
                .ifPresent(body -> found.add(held(phrases, person, body, "")));
        party(phrases, person).ifPresent(body -> found.add(held(phrases, person, body, "politician")));
    }

    private Held held(Phrases phrases, Mentioned person, Mentioned body, String role) {
        String text = role.isEmpty() ? member(phrases, person, body) : role;
        int first = Math.min(person.first(), body.first());
        int last = Math.max(person.last(), body.last());
        boolean former = phrases.isAny(person.last() + 2, Set.of("formerly", "previously"));
        return new Held(
                person.entity(),
                text,
                Held.LOOSE,
                false,
                body.entity(),
                former,
                phrases.sentence().index(),
                phrases.evidence(first, last));
    }

    /** A rank in a unit, else what members of such a body are. */
    private String member(Phrases phrases, Mentioned person, Mentioned body) {
        int begin = person.first();
        while (begin > 0 && phrases.at(begin - 1) == null && reader.isRank(phrases, begin - 1)) {
            begin--;
        }
        Optional<Role> rank = body.is(EntityType.MILITARY_UNIT) && begin < person.first()
                ? reader.before(phrases, begin, person.first()).filter(Role::rank)
                : Optional.empty();
        return rank.map(Role::text).orElseGet(() -> BodyKinds.memberOf(body.entity(), background.kind(body.entity())));
    }

    private Optional<Mentioned> behind(Phrases phrases, Mentioned person) {
        int i = person.last() + 1;
        if (phrases.isAny(i, Set.of("(", "-lrb-")) && phrases.isAny(i + 2, Set.of(")", "-rrb-"))) {
            i += 3;
        }
        boolean comma = phrases.word(i).equals(",");
        i = comma ? i + 1 : i;
        i = comma && phrases.isAny(i, Set.of("formerly", "previously", "now", "also", "currently")) ? i + 1 : i;
        Set<String> prepositions = comma ? Set.of("of", "from", "at", "with") : Set.of("of", "from", "at");
        if (!phrases.isAny(i, prepositions) || isTold(phrases, person)) {
            return Optional.empty();
        }
        boolean at = phrases.word(i).equals("at");
        i = phrases.isAny(i + 1, Set.of("the", "a")) ? i + 2 : i + 1;
        while (phrases.at(i) == null && phrases.tag(i).matches("NN|JJ")) {
            i++;
        }
        Mentioned body = phrases.at(i);
        return body == null || !isBody(phrases, body.entity(), body, at) ? Optional.empty() : Optional.of(body);
    }

    /** "told X of the plan": what follows the person belongs to the verb. */
    private static boolean isTold(Phrases phrases, Mentioned person) {
        String lemma = phrases.lemma(person.first() - 1);
        return Set.of("tell", "inform", "warn", "remind", "assure", "accuse", "suspect", "fire", "convict")
                .contains(lemma);
    }

    private boolean isBody(Phrases phrases, Entity entity, Mentioned body, boolean at) {
        boolean type = body.is(EntityType.ORGANISATION) || body.is(EntityType.MILITARY_UNIT);
        boolean loose = at && (LOOSE_KINDS.contains(background.kind(entity)) || body.is(EntityType.MILITARY_UNIT));
        return type && !loose && !phrases.isAny(body.last() + 1, EVENTS);
    }

    /** "Y's X", of bodies that have members: parties, newspapers, institutes. */
    private Optional<Mentioned> before(Phrases phrases, Mentioned person) {
        Mentioned body = phrases.tag(person.first() - 1).equals("POS") ? phrases.at(person.first() - 2) : null;
        boolean named = body != null && (body.is(EntityType.ORGANISATION) || body.is(EntityType.MILITARY_UNIT));
        return named ? Optional.ofNullable(body) : Optional.empty();
    }

    /** "X, a Christian Democrat" */
    private Optional<Mentioned> party(Phrases phrases, Mentioned person) {
        int i = person.last() + 1;
        boolean article = phrases.word(i).equals(",") && phrases.isAny(i + 1, Set.of("a", "an"));
        Mentioned body = article ? phrases.at(i + 2, EntityType.ORGANISATION) : null;
        boolean party = body != null
                && background.kind(body.entity()).equals("party")
                && !phrases.tag(body.last() + 1).startsWith("NN");
        return party ? Optional.ofNullable(body) : Optional.empty();
    }
}
