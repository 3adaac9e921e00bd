package org.vedette.read.furniture;

import org.vedette.text.Span;

/**
 * Part of a glued line: a sentence, or words without an end.
 *
 * @param gluedBefore whether the part before ended a sentence and no space follows it
 * @param gluedAfter whether the next part begins without a space
 */
record Piece(Span span, String text, boolean gluedBefore, boolean gluedAfter) {
    private static final int LONGEST_LABEL = 20;

    int words() {
        return text.isBlank() ? 0 : text.split("\\s+").length;
    }

    boolean isLabel() {
        return words() <= LONGEST_LABEL && !text.matches("(?s).*[.!?…][\"”’´'“)\\]]*");
    }

    boolean isCued() {
        return (isLabel() && Cues.begins(Cues.Group.GLUED, text)) || Cues.count(Cues.Group.BOX, text) > 0;
    }
}
