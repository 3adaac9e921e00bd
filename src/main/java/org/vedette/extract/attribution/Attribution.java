package org.vedette.extract.attribution;

import java.util.List;
import org.vedette.text.Span;

/**
 * Somebody says, writes, believes... something.
 *
 * @param source the source's mention next to the cue, in text order; empty where the text has none
 * @param cue in text order; empty where the quotation stands alone
 * @param content without quotation marks, in text order, never empty
 * @param score the probability that it is right, 0 to 1
 * @param explanation the cue, the frame or candidate chosen and its score, for people
 * @param parts attributions inside this one's content
 */
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        double score,
        String explanation,
        List<Attribution> parts) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        parts = List.copyOf(parts);
    }

    /** The same with a piece of its content. */
    public Attribution withContent(List<Span> piece) {
        List<Attribution> within = parts.stream()
                .filter(part ->
                        part.content().stream().allMatch(span -> piece.stream().anyMatch(span::overlaps)))
                .toList();
        return new Attribution(source, cue, piece, score, explanation, within);
    }

    /** The same with another source and a word on why, for people. */
    public Attribution withSource(List<Span> other, String why) {
        return new Attribution(other, cue, content, score, explanation + ", " + why, parts);
    }

    /** The same as it is held for likely inside another's content. */
    public Attribution inside(double factor) {
        return new Attribution(source, cue, content, score * factor, explanation + ", nested", parts);
    }
}
