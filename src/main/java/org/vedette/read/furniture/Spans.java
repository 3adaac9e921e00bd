package org.vedette.read.furniture;

import java.util.ArrayList;
import java.util.List;
import org.vedette.text.Span;

/** Lists of spans. */
final class Spans {
    private Spans() {}

    /** In order, with those that touch or overlap made one; empty ones are dropped. */
    static List<Span> merged(List<Span> spans) {
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

    /** Those that lie outside of the others. */
    static List<Span> outside(List<Span> spans, List<Span> others) {
        return spans.stream()
                .filter(span -> others.stream().noneMatch(span::overlaps))
                .toList();
    }
}
