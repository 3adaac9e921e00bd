package org.vedette.extract.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Affiliation;
import org.vedette.findings.Entity;
import org.vedette.findings.Evidence;

/**
 * A role that a person is given somewhere in the text.
 *
 * @param organisation null where the text next to it does not say
 * @param sentence position of its sentence
 */
record Held(
        Entity person,
        String role,
        String kind,
        boolean rank,
        @Nullable Entity organisation,
        boolean former,
        int sentence,
        Evidence evidence) {
    /** The kind of what says where a person belongs, and not as what. */
    static final String LOOSE = "loose";

    Held at(Entity place) {
        return new Held(person, role, kind, rank, place, former, sentence, evidence);
    }

    /** As something that is over. */
    Held over() {
        return new Held(person, role, kind, rank, organisation, true, sentence, evidence);
    }

    /** One for each place where the role is held; one without where the phrase does not say. */
    static void add(Phrases phrases, Mentioned person, Role role, List<Held> found) {
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

    Held called(String otherRole) {
        return new Held(person, otherRole, kind, rank, organisation, former, sentence, evidence);
    }

    /** Its last word in lower case ("minister"). */
    String head() {
        return role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    Optional<Affiliation> affiliation() {
        return Optional.ofNullable(organisation)
                .map(place -> new Affiliation(person.id(), role, place.id(), former, evidence));
    }
}
