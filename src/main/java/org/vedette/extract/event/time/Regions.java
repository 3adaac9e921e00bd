package org.vedette.extract.event.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.text.Span;

/** Matches patterns in a stretch of a text while they may look at what stands around it. */
final class Regions {
    private Regions() {}

    static Matcher matcher(Pattern pattern, String text, Span stretch) {
        return pattern.matcher(text)
                .region(stretch.begin(), stretch.end())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
