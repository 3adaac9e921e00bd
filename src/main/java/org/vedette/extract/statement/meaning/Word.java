package org.vedette.extract.statement.meaning;

import java.util.Set;
import org.vedette.text.Span;

/**
 * A token as patterns see it.
 *
 * @param form lower case
 * @param lemma lower case
 * @param sentence index of its sentence in the article
 * @param types of the entity that it is part of, as patterns write them ("country", "equipment"...); empty where it is part of none
 */
record Word(Span span, String form, String lemma, String tag, int sentence, Set<String> types) {
    Word {
        types = Set.copyOf(types);
    }

    boolean is(String word) {
        return form.equals(word) || lemma.equals(word);
    }
}
