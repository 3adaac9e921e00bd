package org.vedette.annotate.parse;

/**
 * What a word hangs on.
 *
 * @param head index of the head among the words, {@link #NONE} for the root
 * @param relation Universal Dependencies relation, "nsubj"
 */
public record Arc(int head, String relation) {
    public static final int NONE = -1;
}
