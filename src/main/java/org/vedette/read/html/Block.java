package org.vedette.read.html;

import org.jsoup.nodes.Element;

/**
 * One paragraph, heading or list item as a reader sees it.
 *
 * @param element the innermost block element around it
 * @param linked how much of the text stands in links, 0 to 1
 */
record Block(Element element, String text, double linked) {
    private static final int FEWEST_WORDS = 8;

    /** Whether it reads as running text: some words, an end, and few links. */
    boolean isProse() {
        return linked < 0.5 && text.matches("(?s).*[.!?…][\"'”’)\\]»]*") && text.split("\\s+").length >= FEWEST_WORDS;
    }

    boolean isHeading() {
        return element.normalName().matches("h[1-6]");
    }
}
