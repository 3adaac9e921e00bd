package org.vedette.extract.affiliation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
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

/** Finds the roles around the names of one sentence: in front, behind, and by verbs of office. */
@Singleton
final class Appositions {
    private static final Map<String, String> OFFICES = Map.of(
            "head",
            "head",
            "lead",
            "leader",
            "chair",
            "chair",
            "run",
            "head",
            "command",
            "commander",
            "direct",
            "director",
            "found",
            "founder",
            "co-found",
            "co-founder",
            "oversee",
            "head");
    private static final Set<String> COPULAS = Set.of("be", "become", "serve", "appoint", "name", "elect");
    private static final Set<String> TITLES =
            Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "prof", "prof.", "lord", "dame");
    private static final int WIDEST = 16;
    private static final int APPOSITION = 26;

    private final RoleReader reader;

    @Inject
    Appositions(RoleReader reader) {
        this.reader = reader;
    }

    List<Held> in(Phrases phrases) {
        List<Held> found = new ArrayList<>();
        for (Mentioned person : phrases.mentioned()) {
            if (person.is(EntityType.PERSON)) {
                inFront(phrases, person, found);
                behind(phrases, person, found);
                byVerb(phrases, person, found);
            }
        }
        return found;
    }

    private void inFront(Phrases phrases, Mentioned person, List<Held> found) {
        int end = person.first();
        while (end > 0 && phrases.isAny(end - 1, TITLES)) {
            end--;
        }
        boolean comma = phrases.word(end - 1).equals(",");
        int begin = comma ? beginOfReversed(phrases, end - 1) : begin(phrases, end);
        if (begin >= end || begin < 0) {
            return;
        }
        Optional<Role> role = comma ? reader.after(phrases, begin, end - 1) : reader.before(phrases, begin, end);
        if (role.isPresent() && (!comma || closes(phrases, person))) {
            hold(phrases, person, role.get(), found);
            others(phrases, person, role.get(), found);
        }
    }

    /** "Senators X and Y" */
    private void others(Phrases phrases, Mentioned person, Role role, List<Held> found) {
        int next = person.last() + 1;
        while (role.plural()
                && (phrases.word(next).equals("and") || phrases.word(next).equals(","))) {
            Mentioned other = phrases.at(next + 1, EntityType.PERSON);
            if (other == null) {
                return;
            }
            hold(phrases, other, role, found);
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
        String tag = phrases.tag(token);
        boolean noun = tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("VBN")
                || tag.equals("POS")
                || tag.equals("HYPH");
        boolean of = phrases.isAny(token, Set.of("of", "for", "and", "&", "'s", "’s", "´s"));
        boolean article = phrases.word(token).equals("the") && phrases.isAny(token - 1, Set.of("of", "for", "at"));
        return noun || of || article;
    }

    /** "the head of Ukraine's military intelligence, X,": from the article on; -1 where no article begins it. */
    private static int beginOfReversed(Phrases phrases, int comma) {
        int i = comma - 1;
        while (i >= Math.max(0, comma - WIDEST)) {
            boolean preposition = phrases.isAny(i, Set.of("of", "for", "at", "in"));
            if (!isInside(phrases, i) && !preposition && !phrases.tag(i).equals("DT")) {
                return -1;
            }
            boolean opens = phrases.isAny(i, Set.of("the", "a", "an", "its", "their"))
                    && !phrases.isAny(i - 1, Set.of("of", "for", "at", "in"));
            boolean possessive = i > 0 && phrases.tag(i - 1).equals("POS") && phrases.at(i - 2) != null && i - 2 == 0;
            if (opens || possessive || i == 0) {
                return possessive ? 0 : i;
            }
            i--;
        }
        return -1;
    }

    private static boolean closes(Phrases phrases, Mentioned person) {
        return phrases.isAny(person.last() + 1, Set.of(",", ".", ""))
                || phrases.tag(person.last() + 1).startsWith("VB");
    }

    private void behind(Phrases phrases, Mentioned person, List<Held> found) {
        int mark = person.last() + 1;
        if (phrases.isAny(mark, Set.of(",", "(", "–", "—", "-", "-lrb-"))) {
            apposition(phrases, person, mark + 1, found);
        }
    }

    /** One or more roles from a token on, as an apposition to the person. */
    void apposition(Phrases phrases, Mentioned person, int from, List<Held> found) {
        int begin = from;
        int end = end(phrases, begin);
        while (begin < end) {
            int split = split(phrases, begin, end);
            reader.after(phrases, begin, split).ifPresent(role -> hold(phrases, person, role, found));
            begin = split == end ? end : split + 1;
        }
    }

    private static int end(Phrases phrases, int begin) {
        int i = begin;
        while (i < Math.min(phrases.size(), begin + APPOSITION)) {
            String tag = phrases.tag(i);
            boolean verb = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
            if ((verb && phrases.at(i) == null)
                    || tag.equals(",")
                    || tag.startsWith("W")
                    || tag.equals(":")
                    || tag.equals(".")
                    || tag.equals("-RRB-")
                    || tag.equals("''")) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** Before "and" where a further role follows it. */
    private int split(Phrases phrases, int begin, int end) {
        for (int i = begin + 1; i < end - 1; i++) {
            boolean and = phrases.word(i).equals("and") && phrases.at(i) == null;
            if (and
                    && reader.after(phrases, i + 1, end).isPresent()
                    && reader.after(phrases, begin, i).isPresent()) {
                return i;
            }
        }
        return end;
    }

    /** "X, who chairs Y", "X heads Y", "X is the director of Y" */
    private void byVerb(Phrases phrases, Mentioned person, List<Held> found) {
        int verb = person.last() + 1;
        while (phrases.isAny(
                verb, Set.of(",", "who", "also", "now", "currently", "once", "previously", "has", "had", "was"))) {
            verb++;
        }
        if (phrases.isAny(verb - 1, Set.of("was"))) {
            verb = phrases.tag(verb).startsWith("VB") ? verb : verb - 1;
        }
        String office = phrases.tag(verb).startsWith("VB") ? OFFICES.get(phrases.lemma(verb)) : null;
        if (office != null) {
            int at = verb;
            body(phrases, at + 1)
                    .ifPresent(body -> found.add(new Held(
                            person.entity(),
                            office,
                            "executive",
                            false,
                            body.entity(),
                            phrases.tag(at).equals("VBD"),
                            phrases.sentence().index(),
                            phrases.evidence(person.first(), body.last()))));
        } else if (phrases.tag(verb).startsWith("VB") && COPULAS.contains(phrases.lemma(verb))) {
            int from = phrases.word(verb + 1).equals("as") ? verb + 2 : verb + 1;
            boolean past = phrases.word(verb).equals("was");
            List<Held> roles = new ArrayList<>();
            apposition(phrases, person, from, roles);
            roles.forEach(held -> found.add(past ? over(held) : held));
        }
    }

    private static Held over(Held held) {
        return new Held(
                held.person(),
                held.role(),
                held.kind(),
                held.rank(),
                held.organisation(),
                true,
                held.sentence(),
                held.evidence());
    }

    private static Optional<Mentioned> body(Phrases phrases, int from) {
        for (int i = from; i < from + 7; i++) {
            Mentioned mention = phrases.at(i);
            if (mention != null && (mention.is(EntityType.ORGANISATION) || mention.is(EntityType.MILITARY_UNIT))) {
                return Optional.of(mention);
            }
            if (phrases.tag(i).startsWith("VB")
                    || phrases.tag(i).equals(",")
                    || phrases.tag(i).equals("IN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static void hold(Phrases phrases, Mentioned person, Role role, List<Held> found) {
        String text = role.plural() ? RoleReader.singular(role.text()) : role.text();
        int first = Math.min(role.first(), person.first());
        int last = Math.max(person.last(), role.last());
        List<@Nullable Entity> places = new ArrayList<>(role.organisations());
        if (places.isEmpty()) {
            places.add(null);
        }
        for (@Nullable Entity place : places) {
            found.add(new Held(
                    person.entity(),
                    text,
                    role.kind(),
                    role.rank(),
                    place,
                    role.former(),
                    phrases.sentence().index(),
                    phrases.evidence(first, last)));
        }
    }
}
