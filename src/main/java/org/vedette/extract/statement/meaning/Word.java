package org.vedette.extract.statement.meaning;

import org.vedette.text.Span;

/**
 * A token as patterns see it.
 *
 * @param form lower case
 * @param lemma lower case
 * @param sentence index of its sentence in the article
 * @param type of the entity that it is part of, as patterns write it ("country", "equipment"...), else empty
 */
record Word(Span span, String form, String lemma, String tag, int sentence, String type) {
    boolean is(String word) {
        return form.equals(word) || lemma.equals(word);
    }

    boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }
}
