package org.vedette.extract.statement.meaning;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a content.
 *
 * @param sentence the sentences in which it stands
 * @param around those and what the reader has just read
 * @param before what the same speaker said in the statement just before; null where there is none
 * @param previous what anybody said just before; null where there is none
 */
public record Context(
        Words sentence,
        Words around,
        @Nullable Meaning before,
        @Nullable Meaning previous) {
    /** Of a content that stands alone. */
    public static final Context NONE = new Context(Words.none(), Words.none(), null, null);
}
