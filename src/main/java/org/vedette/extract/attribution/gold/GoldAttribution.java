package org.vedette.extract.attribution.gold;

import java.util.List;
import org.vedette.text.Span;

/** An attribution as annotated; source and cue may be empty. */
public record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {
    public GoldAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
