package org.vedette.extract.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Reads what a sentence says of somebody whom it does not name: "the former ambassador", a role that stands alone. */
final class Descriptions {
    private static final int LONGEST = 12;
    private static final Set<String> SPEECH =
            Set.of("say", "tell", "make", "add", "warn", "claim", "describe", "speak", "announce", "accuse", "write");

    private final RoleReader reader;

    Descriptions(RoleReader reader) {
        this.reader = reader;
    }

    /** A role of a state with nobody's name beside it: "the Russian president". */
    record Office(String head, Entity state) {}

    /** "The former ARMY ROLE said": of the person whom the sentence before names first. */
    List<Held> former(Phrases phrases, @Nullable Phrases before) {
        List<Held> found = new ArrayList<>();
        for (int i = 0; i + 1 < phrases.size(); i++) {
            boolean opens = phrases.word(i).equals("the") && phrases.isAny(i + 1, Set.of("former", "retired", "ex"));
            Optional<Mentioned> person = before == null || !opens ? Optional.empty() : firstPerson(before);
            int end = end(phrases, i + 1);
            if (person.isPresent() && phrases.at(end, EntityType.PERSON) == null) {
                reader.after(phrases, i + 1, end).ifPresent(role -> role.organisations()
                        .forEach(place -> found.add(new Held(
                                person.get().entity(),
                                role.text(),
                                role.kind(),
                                role.rank(),
                                place,
                                true,
                                phrases.sentence().index(),
                                phrases.evidence(role.first(), role.last())))));
            }
        }
        return found;
    }

    /** "Peru's navy chief has resigned. X said ...": whom the next sentence begins with, without a role, is the one described. */
    List<Held> introduced(Phrases phrases, @Nullable Phrases before, List<Held> known) {
        Mentioned person = phrases.at(0, EntityType.PERSON);
        boolean named = person != null
                && SPEECH.contains(phrases.lemma(person.last() + 1))
                && known.stream().noneMatch(h -> h.person().equals(person.entity()));
        if (person == null || !named || before == null || firstPerson(before).isPresent()) {
            return List.of();
        }
        int verb = 0;
        while (verb < before.size() && !before.tag(verb).matches("VB[DZP]|MD|W.*|,")) {
            verb++;
        }
        boolean acts = verb > 1 && verb < before.size() && before.tag(verb).matches("VB[DZP]|W.*");
        Optional<Role> role = acts ? reader.after(before, 0, verb) : Optional.empty();
        List<Held> found = new ArrayList<>();
        if (role.isPresent() && !role.get().plural() && role.get().last() >= verb - 1) {
            role.get()
                    .organisations()
                    .forEach(place -> found.add(new Held(
                            person.entity(),
                            role.get().text(),
                            role.get().kind(),
                            role.get().rank(),
                            place,
                            role.get().former(),
                            phrases.sentence().index(),
                            phrases.evidence(person.first(), person.last()))));
        }
        return found;
    }

    /** A sentence that is nothing but a role continues one that ends in a name: "X. Adviser to Y." */
    List<Held> standingAlone(Phrases phrases, @Nullable Phrases before) {
        List<Held> found = new ArrayList<>();
        if (before == null || before.size() < 2) {
            return found;
        }
        Mentioned person = before.at(before.size() - 2, EntityType.PERSON);
        boolean noun = phrases.tag(0).startsWith("NN")
                && reader.lexicon().at(phrases, 0).isPresent();
        if (person != null && noun && phrases.at(0) == null) {
            reader.after(phrases, 0, phrases.size()).ifPresent(role -> role.organisations()
                    .forEach(place -> found.add(new Held(
                            person.entity(),
                            role.text(),
                            role.kind(),
                            role.rank(),
                            place,
                            role.former(),
                            phrases.sentence().index(),
                            phrases.evidence(role.first(), role.last())))));
        }
        return found;
    }

    /** The offices of states that the sentence names without their holder. */
    List<Office> offices(Phrases phrases) {
        List<Office> found = new ArrayList<>();
        for (Mentioned state : phrases.mentioned()) {
            int head = state.last() + 1;
            boolean office = state.is(EntityType.COUNTRY)
                    && reader.lexicon().at(phrases, head).isPresent();
            if (office
                    && phrases.at(head + 1, EntityType.PERSON) == null
                    && !phrases.tag(head + 1).startsWith("NN")) {
                found.add(new Office(phrases.word(head), state.entity()));
            }
        }
        return found;
    }

    private static Optional<Mentioned> firstPerson(Phrases phrases) {
        return phrases.mentioned().stream().filter(m -> m.is(EntityType.PERSON)).findFirst();
    }

    private static int end(Phrases phrases, int begin) {
        int i = begin;
        while (i < Math.min(phrases.size(), begin + LONGEST)
                && !phrases.tag(i).equals("VBD")
                && !phrases.tag(i).equals("VBZ")
                && !phrases.tag(i).equals(",")
                && !phrases.tag(i).equals("RB")) {
            i++;
        }
        return i;
    }
}
