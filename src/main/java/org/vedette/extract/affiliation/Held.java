package org.vedette.extract.affiliation;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    Held at(Entity place) {
        return new Held(person, role, kind, rank, place, former, sentence, evidence);
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
