package org.vedette.extract.affiliation;

import java.util.List;
import org.vedette.findings.Entity;

/**
 * A role as a phrase gives it.
 *
 * @param first token of the phrase
 * @param last token of the phrase, inclusive
 * @param text as the text puts it, without "former"
 * @param kind the knowledge's vd:roleKind
 * @param organisations where it is held; empty where the phrase does not say
 */
record Role(
        int first,
        int last,
        String text,
        String kind,
        boolean rank,
        boolean plural,
        boolean former,
        List<Entity> organisations) {
    Role {
        organisations = List.copyOf(organisations);
    }

    /** Held there. */
    Role at(Entity body) {
        return new Role(first, last, text, kind, rank, plural, former, List.of(body));
    }
}
