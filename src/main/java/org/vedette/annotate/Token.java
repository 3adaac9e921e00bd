package org.vedette.annotate;

import org.vedette.text.Span;

/**
 * A word or mark of a sentence.
 *
 * @param tag part of speech, Penn Treebank
 * @param ner PERSON, ORGANIZATION, LOCATION or O (CoreNLP's 3-class model)
 */
public record Token(Span span, String text, String lemma, String tag, String ner) {
    public int begin() {
        return span.begin();
    }

    public int end() {
        return span.end();
    }
}
