package org.vedette.read.furniture;

import java.util.ArrayList;
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

    /** From spans as they were found: in any order, overlapping, perhaps empty. */
    static Furniture of(List<Span> spans, List<Span> markup) {
        List<Span> merged = merged(spans);
        List<Span> outside = merged(markup).stream()
                .filter(mark -> merged.stream().noneMatch(mark::overlaps))
                .toList();
        return new Furniture(merged, outside);
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (span.length() == 0) {
                continue;
            }
            if (!merged.isEmpty() && merged.getLast().end() >= span.begin()) {
                merged.set(merged.size() - 1, merged.getLast().cover(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
