package org.vedette.extract.affiliation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.EntityType;
import org.vedette.text.WordLists;

/** Finds the roles in front of a name: "Peru's navy chief X", "the head of the agency, X,", "Senators X and Y". */
final class FrontTitles {
    private static final WordLists WORDS = WordLists.read("/org/vedette/extract/affiliation/words.txt");
    private static final Set<String> TITLES = WORDS.of("titles");
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "in", "with", "on", "from", "to");
    private static final Set<String> POSSESSIVES = Set.of("its", "their");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--", "―");
    private static final Set<String> ENVOYS =
            Set.of("ambassador", "envoy", "consul", "representative", "adviser", "advisor");
    /** How many words may stand between an envoy and the state that received him. */
    private static final int ACCREDITED = 7;

    private static final int WIDEST = 16;

    private final RoleReader reader;

    FrontTitles(RoleReader reader) {
        this.reader = reader;
    }

    void find(Phrases phrases, Mentioned person, List<Held> found) {
        int end = person.first();
        while (end > 0 && phrases.isAny(end - 1, TITLES)) {
            end--;
        }
        end = beforeRank(phrases, end);
        if (phrases.word(end - 1).equals("and")) {
            return;
        }
        boolean comma = phrases.isAny(end - 1, Set.of(",", "is", "was"));
        Optional<Role> punctuated = comma ? punctuated(phrases, end - 1) : Optional.empty();
        if (punctuated.isPresent()) {
            Held.add(phrases, person, punctuated.get(), found);
            return;
        }
        int begin = comma ? beginOfReversed(phrases, end - 1) : begin(phrases, end);
        if (begin >= end || begin < 0) {
            return;
        }
        Optional<Role> role = comma ? reader.after(phrases, begin, end - 1) : reader.before(phrases, begin, end);
        if (role.isPresent() && (!comma || (closes(phrases, person) && isOne(phrases, person, role.get())))) {
            Role held = role.get().organisations().isEmpty() ? listed(phrases, begin, role.get()) : role.get();
            Held.add(phrases, person, held, found);
            others(phrases, person, held, found);
        }
    }

    /** "fighters of the Y, including commander X": what the list is of. */
    private static Role listed(Phrases phrases, int begin, Role role) {
        boolean including = phrases.word(begin - 1).equals("including");
        int before = including && phrases.word(begin - 2).equals(",") ? begin - 3 : begin - 2;
        Mentioned body = including ? phrases.at(before) : null;
        boolean holds = body != null && (body.is(EntityType.ORGANISATION) || body.is(EntityType.MILITARY_UNIT));
        return body != null && holds ? role.at(body.entity()) : role;
    }

    /** Several who hold a role are not the one whose name follows: "unlike the members of the union, X said". */
    private static boolean isOne(Phrases phrases, Mentioned person, Role role) {
        return !role.plural() || phrases.isAny(person.last() + 1, Set.of("and", ","));
    }

    /** The comma in front of a rank: "the fleet's commander, Rear Admiral X"; the name's begin where there is none. */
    private int beforeRank(Phrases phrases, int end) {
        int i = end;
        while (i > 0 && phrases.at(i - 1) == null && reader.isRank(phrases, i - 1)) {
            i--;
        }
        return i < end && phrases.word(i - 1).equals(",") ? i : end;
    }

    /** "Senators X and Y" */
    private static void others(Phrases phrases, Mentioned person, Role role, List<Held> found) {
        int next = person.last() + 1;
        while (role.plural() && phrases.isAny(next, Set.of("and", ","))) {
            int name = phrases.word(next + 1).equals("and") ? next + 2 : next + 1;
            Mentioned other = phrases.at(name, EntityType.PERSON);
            if (other == null) {
                return;
            }
            Held.add(phrases, other, role, found);
            next = other.last() + 1;
        }
    }

    private static int begin(Phrases phrases, int end) {
        int i = end - 1;
        while (i >= Math.max(0, end - WIDEST) && isInside(phrases, i)) {
            i--;
        }
        return i + 1;
    }

    private static boolean isInside(Phrases phrases, int token) {
        Mentioned mention = phrases.at(token);
        if (mention != null) {
            return !mention.is(EntityType.PERSON);
        }
        if (phrases.isAny(token, Set.of("'", "’")) && phrases.at(token - 1) != null) {
            return phrases.word(token - 1).endsWith("s");
        }
        if (DASHES.contains(phrases.word(token))) {
            return false;
        }
        String tag = phrases.tag(token);
        boolean noun = tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("VBN")
                || tag.equals("POS")
                || tag.equals("HYPH");
        boolean of = phrases.isAny(token, Set.of("of", "for", "and", "&", "'s", "’s", "´s"));
        boolean article =
                phrases.word(token).equals("the") && phrases.isAny(token - 1, Set.of("of", "for", "at", "to"));
        return noun || of || article || isAccredited(phrases, token);
    }

    /** "the Director, Harbour Operations, Capt. X": a role, and between commas where it is held. */
    private Optional<Role> punctuated(Phrases phrases, int comma) {
        Mentioned body = phrases.at(comma - 1);
        if (body == null || !(body.is(EntityType.ORGANISATION) || body.is(EntityType.MILITARY_UNIT))) {
            return Optional.empty();
        }
        int before = body.first() - 1;
        boolean role = phrases.word(before).equals(",")
                && phrases.at(before - 1) == null
                && reader.lexicon().at(phrases, before - 1).isPresent();
        return role
                ? reader.before(phrases, begin(phrases, before), before).map(r -> r.at(body.entity()))
                : Optional.empty();
    }

    /** The "to" of "Ambassador to Chile X", "Ambassador of Peru to Chile X". */
    private static boolean isAccredited(Phrases phrases, int token) {
        if (!phrases.word(token).equals("to")) {
            return false;
        }
        for (int i = token - 1; i > Math.max(0, token - ACCREDITED); i--) {
            if (phrases.isAny(i, ENVOYS)) {
                return true;
            }
        }
        return false;
    }

    /** "the head of Ukraine's military intelligence, X,": from the article on; -1 where no article begins it. */
    private int beginOfReversed(Phrases phrases, int comma) {
        for (int i = comma - 1; i >= Math.max(0, comma - WIDEST); i--) {
            boolean preposition = phrases.isAny(i, PREPOSITIONS);
            boolean determiner = phrases.tag(i).equals("DT") || phrases.isAny(i, POSSESSIVES);
            if (!isInside(phrases, i) && !preposition && !determiner) {
                return -1;
            }
            if (preposition && reader.isOffice(phrases, i + 1, comma)) {
                return i + 1;
            }
            boolean opens = (phrases.isAny(i, Set.of("the", "a", "an")) || phrases.isAny(i, POSSESSIVES))
                    && (!phrases.isAny(i - 1, PREPOSITIONS)
                            || phrases.word(i - 2).equals("according"));
            Mentioned mention = phrases.at(i);
            if (opens || i == 0) {
                return i;
            }
            if (mention != null
                    && isOwner(phrases, mention)
                    && (mention.first() == 0 || !isInside(phrases, mention.first() - 1))) {
                return mention.first();
            }
        }
        return -1;
    }

    private static boolean isOwner(Phrases phrases, Mentioned mention) {
        int mark = mention.last() + 1;
        return phrases.tag(mark).equals("POS")
                || (phrases.word(mention.last()).endsWith("s") && phrases.isAny(mark, Set.of("'", "’")));
    }

    private static boolean closes(Phrases phrases, Mentioned person) {
        return phrases.isAny(person.last() + 1, Set.of(",", ".", "", ";"))
                || phrases.tag(person.last() + 1).startsWith("VB");
    }
}
