package org.vedette.extract.event.time;

import java.util.List;
import org.vedette.text.Span;

/** One family of time expressions. */
interface TimeGrammar {
    /** Those in a stretch of a text, with offsets of the whole text; they may overlap. */
    List<TimeExpression> read(String text, Span stretch, Anchor anchor);
}
