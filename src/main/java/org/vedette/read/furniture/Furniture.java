package org.vedette.read.furniture;

import java.util.List;
import org.vedette.text.Span;

/**
 * What in a text is not the article's own words.
 *
 * @param spans to be skipped, each a break in the text; in order, disjoint
 * @param markup marks within running text, such as emphasis and link addresses, to be read as blanks; in order, disjoint,
 *     none inside {@code spans}
 */
public record Furniture(List<Span> spans, List<Span> markup) {
    public Furniture {
        spans = List.copyOf(spans);
        markup = List.copyOf(markup);
    }
}
