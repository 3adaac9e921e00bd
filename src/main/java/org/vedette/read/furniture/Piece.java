package org.vedette.read.furniture;

import java.util.regex.Pattern;
import org.vedette.text.Span;

/**
 * Part of a glued line: a sentence, or words without an end.
 *
 * @param gluedBefore whether the part before ended a sentence and no space follows it
 * @param gluedAfter whether the next part begins without a space
 */
record Piece(Span span, String text, boolean gluedBefore, boolean gluedAfter) {
    private static final Pattern END = Pattern.compile("[.!?…][\"”’´'“)\\]]*$");
    private static final Pattern CAPTION = Pattern.compile("(?:Image|Media|Photo|Picture) caption,?");
    private static final int LONGEST_LABEL = 20;
    private static final int SHORT = 4;

    int words() {
        return text.isBlank() ? 0 : text.split("\\s+").length;
    }

    boolean isLabel() {
        return words() <= LONGEST_LABEL
                && text.chars().anyMatch(Character::isLetterOrDigit)
                && !END.matcher(text).find();
    }

    /** What stands before the words under a picture. */
    boolean isCaptionMark() {
        return CAPTION.matcher(text).matches();
    }

    boolean isCued() {
        return ((isLabel() || words() <= SHORT) && Cues.begins(Cues.Group.GLUED, text)) || Cues.isBox(text);
    }
}
