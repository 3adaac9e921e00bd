package org.vedette.read.format;

import java.util.List;
import org.vedette.read.metadata.Metadata;
import org.vedette.text.Span;

/**
 * A document's text, before it is judged.
 *
 * @param text what all offsets will refer to
 * @param metadata what the document itself says
 * @param furniture what the format already knows not to be text, such as front matter; in order, disjoint
 */
public record Draft(String text, Metadata metadata, List<Span> furniture) {
    public Draft {
        furniture = List.copyOf(furniture);
    }

    public Draft(String text, Metadata metadata) {
        this(text, metadata, List.of());
    }
}
