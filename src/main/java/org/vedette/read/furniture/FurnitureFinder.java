package org.vedette.read.furniture;

import java.util.ArrayList;
import java.util.List;
import org.vedette.text.Span;

/**
 * The door of the package. Precision comes first: a line is taken off only if its own words, its place and its neighbours
 * say that it is not the article's; headlines and subheadings stay.
 */
public final class FurnitureFinder {
    private FurnitureFinder() {}

    /**
     * Finds what is not the article's own words.
     *
     * @param flatText one UTF-16 unit a code point
     * @param known what is known to be furniture already, such as front matter
     */
    public static Furniture find(String flatText, List<Span> known) {
        Page page = new Page(flatText, known);
        CueLines.mark(page);
        ListLines.mark(page);
        HeadLines.mark(page);
        TailLines.mark(page);
        List<Span> spans = new ArrayList<>(page.spans());
        spans.addAll(known);
        spans.addAll(GluedPage.find(page));
        return Furniture.of(spans, Markup.find(flatText));
    }
}
