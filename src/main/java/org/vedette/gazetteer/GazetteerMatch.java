package org.vedette.gazetteer;

import java.util.List;
import org.vedette.text.Span;

/**
 * A surface form of the knowledge found in a text.
 *
 * @param candidates the entries that have this form, at least one, those with it as a certain label first
 * @param form which of an entry's lists the form is in
 */
public record GazetteerMatch(Span span, String text, List<KnowledgeEntry> candidates, Form form) {
    /** The role of a surface form. */
    public enum Form {
        LABEL,
        AMBIGUOUS,
        ADJECTIVE,
        DEMONYM
    }
}
