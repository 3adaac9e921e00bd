package org.vedette.extract.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.text.WordLists;

/** Tells where the role of a phrase is held: by what stands before its head, and behind a preposition. */
final class Holders {
    private static final WordLists WORDS = WordLists.read("/org/vedette/extract/affiliation/words.txt");
    private static final Set<String> PREPOSITIONS = Set.of("of", "at", "for", "in", "with", "to", "from", "on");
    private static final Set<String> POSSESSIVES = Set.of("its", "their");
    /** Whose country says where they come from, not for whom they speak. */
    private static final Set<String> PRIVATE =
            Set.of("analyst", "academic", "journalist", "opposition", "executive", RoleLexicon.AGENT);

    private static final Set<String> OF_PERSONS = WORDS.of("of-persons");
    private static final Set<String> OF_PLACES = WORDS.of("of-places");
    /** What may head an exercise or operation. */
    private static final Set<String> OF_EVENTS = Set.of("officer", "spokesperson", "executive", RoleLexicon.AGENT);

    /** What begins another role. */
    private static final Set<String> ONWARD = Set.of(
            "a", "an", "the", "now", "once", "formerly", "previously", "later", "then", "today", "currently", "former");

    /** Names of a subject rather than of a body: "Secretary of State". */
    private static final Set<String> BARE = WORDS.of("bare");

    /** Ends of the names of places that have a commander. */
    private static final Set<String> BASES = WORDS.of("bases");

    private final Background background;

    Holders(Background background) {
        this.background = background;
    }

    /**
     * @param head of the role
     * @param end of the stretch, exclusive
     */
    List<Entity> of(Phrases phrases, int begin, int head, int end, String kind) {
        Optional<Entity> left = left(phrases, begin, head, kind);
        List<Entity> right = right(phrases, head, end, kind);
        boolean state =
                left.map(Entity::type).filter(EntityType.COUNTRY::equals).isPresent();
        boolean foreign = right.stream().allMatch(e -> e.type() == EntityType.COUNTRY);
        if (left.isPresent() && (right.isEmpty() || foreign || !state || kind.equals("diplomat"))) {
            return List.of(left.get());
        }
        if (right.isEmpty()) {
            return beside(phrases, head).or(() -> described(phrases, begin, head, end)).stream()
                    .toList();
        }
        return right;
    }

    /** "Commander Harbour Command Gen. X": a body right behind the role. */
    private static Optional<Entity> beside(Phrases phrases, int head) {
        return isBody(phrases, head + 1)
                ? Optional.ofNullable(phrases.at(head + 1)).map(Mentioned::entity)
                : Optional.empty();
    }

    private static boolean isBody(Phrases phrases, int token) {
        Mentioned body = phrases.at(token);
        return body != null && (body.is(EntityType.ORGANISATION) || body.is(EntityType.MILITARY_UNIT));
    }

    /** "its spokesman", "the mission's head", "commander of the brigade": a body that the text named before. */
    private Optional<Entity> described(Phrases phrases, int begin, int head, int end) {
        for (int i = head - 1; i >= Math.max(0, begin - 1); i--) {
            if (phrases.isAny(i, POSSESSIVES)) {
                return background.owner(phrases, i);
            }
            if (phrases.tag(i).equals("POS") && phrases.at(i - 1) == null) {
                return background.called(phrases.word(i - 1), phrases, i - 1);
            }
        }
        boolean of =
                phrases.isAny(head + 1, Set.of("of", "for", "at", "with")) && phrases.isAny(head + 2, Set.of("the"));
        int noun = head + 3;
        while (of
                && noun + 1 < end
                && phrases.tag(noun).matches("JJ|NNP?")
                && phrases.tag(noun + 1).startsWith("NN")) {
            noun++;
        }
        return of && noun < end && phrases.at(noun) == null
                ? background.called(phrases.word(noun), phrases, noun)
                : Optional.empty();
    }

    private Optional<Entity> left(Phrases phrases, int begin, int head, String kind) {
        for (int i = head - 1; i >= begin; i--) {
            Mentioned mention = phrases.at(i);
            if (mention == null) {
                continue;
            }
            if (mention.is(EntityType.PERSON)) {
                return Optional.empty();
            }
            if (allowed(phrases, mention, head, kind, true)) {
                return Optional.of(mention.entity());
            }
            Optional<Entity> government = mention.is(EntityType.PLACE)
                            && phrases.tag(mention.last() + 1).equals("POS")
                    ? background.stateOf(mention.entity())
                    : Optional.empty();
            if (government.isPresent()) {
                return government;
            }
            i = Math.min(i, mention.first());
        }
        return Optional.empty();
    }

    private List<Entity> right(Phrases phrases, int head, int end, String kind) {
        List<Entity> found = new ArrayList<>();
        String preposition = "";
        @Nullable Mentioned previous = null;
        for (int i = head + 1; i < end; i++) {
            Mentioned mention = phrases.at(i);
            if (phrases.isAny(i, Set.of("and", "but")) && phrases.isAny(i + 1, ONWARD) && !isBody(phrases, i + 2)) {
                break;
            }
            if (phrases.isAny(i, Set.of("and", ",", "&")) && mention == null) {
                previous = null;
            } else if (phrases.isAny(i, PREPOSITIONS) && mention == null) {
                boolean second = !found.isEmpty();
                if (second && !(phrases.word(i).equals("at") && preposition.equals("of"))) {
                    break;
                }
                preposition = phrases.word(i);
                previous = null;
            } else if (mention != null && !preposition.isEmpty()) {
                Mentioned chosen = person(phrases, mention, end, head).orElse(mention);
                Optional<Entity> group = group(phrases, mention, end);
                if (group.isPresent()) {
                    return group.stream().toList();
                }
                if (allowed(phrases, chosen, head, kind, false) && replaces(previous, chosen, found)) {
                    found.add(chosen.entity());
                    previous = chosen;
                }
                i = chosen.last();
            }
        }
        return found.stream().distinct().toList();
    }

    /** "of the Yemeni group": a body named before, which the adjective describes. */
    private Optional<Entity> group(Phrases phrases, Mentioned mention, int end) {
        int noun = mention.last() + 1;
        boolean described = mention.is(EntityType.COUNTRY)
                && phrases.tag(noun).equals("NN")
                && phrases.at(noun) == null
                && phrases.at(noun + 1) == null
                && noun < end;
        return described ? background.called(phrases.word(noun), phrases, mention.first()) : Optional.empty();
    }

    /** Of "X's Y" the unit Y counts, else the body X; a state gives way to its body. */
    private static boolean replaces(@Nullable Mentioned previous, Mentioned next, List<Entity> found) {
        if (previous == null) {
            return true;
        }
        boolean gives = previous.is(EntityType.COUNTRY) || next.is(EntityType.MILITARY_UNIT);
        if (gives && !next.is(EntityType.COUNTRY)) {
            found.remove(previous.entity());
            return true;
        }
        return false;
    }

    /** "to Russian President X": the person that the noun phrase ends in. */
    private static Optional<Mentioned> person(Phrases phrases, Mentioned mention, int end, int head) {
        if (!OF_PERSONS.contains(RoleLexicon.singular(phrases.word(head)).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        for (int i = mention.last() + 1; i < end; i++) {
            Mentioned here = phrases.at(i);
            if (here != null && here.is(EntityType.PERSON)) {
                return Optional.of(here);
            }
            if (!phrases.tag(i).matches("NN.*|JJ.*|POS|IN|CC") || phrases.isAny(i, ONWARD)) {
                return Optional.empty();
            }
        }
        boolean named = phrases.word(end).equals(",") && phrases.at(end - 1) == null;
        return named ? Optional.ofNullable(phrases.at(end + 1, EntityType.PERSON)) : Optional.empty();
    }

    private static boolean allowed(Phrases phrases, Mentioned mention, int head, String kind, boolean left) {
        String noun = phrases.word(head);
        if (phrases.word(mention.last()).endsWith("-based")
                || phrases.word(mention.last() + 1).equals("-based")) {
            return false;
        }
        return switch (mention.type()) {
            case ORGANISATION, MILITARY_UNIT -> !BARE.contains(phrases.text(mention.first(), mention.last()));
            case COUNTRY ->
                !PRIVATE.contains(kind)
                        || (kind.equals("executive") && OF_PLACES.contains(noun))
                        || noun.equals("counterpart");
            case PLACE ->
                (OF_PLACES.contains(noun) && !phrases.word(head + 1).equals("in"))
                        || (noun.equals("commander")
                                && (BASES.contains(phrases.word(mention.last()))
                                        || phrases.isAny(head + 1, Set.of("in", "of"))));
            case PERSON -> !left && OF_PERSONS.contains(RoleLexicon.singular(noun));
            case EXERCISE -> OF_EVENTS.contains(kind) && !mention.entity().generic();
            case EQUIPMENT_TYPE -> kind.equals("officer") && !mention.entity().generic() && !left;
        };
    }
}
