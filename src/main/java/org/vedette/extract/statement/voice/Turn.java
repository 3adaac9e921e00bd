package org.vedette.extract.statement.voice;

import java.util.Locale;
import org.vedette.text.Span;

/**
 * A stretch of a conversation.
 *
 * @param label who speaks, as the text labels it; the question itself where that stands alone
 * @param words what is said, from the end of the label to the next one
 */
record Turn(Span label, Span words) {
    private static final String PARAGRAPHS = "\n\\s*\n";

    /** Whether its first paragraph ends in a question. */
    boolean asks(String text) {
        return words.of(text).strip().split(PARAGRAPHS, 2)[0].endsWith("?");
    }

    /** Without the question, in paragraphs of its own, that an unnamed interviewer asks after it. */
    Turn withoutNextQuestion(String text) {
        Span rest = words;
        int last = lastParagraph(rest, text);
        while (last > rest.begin() && rest.of(text).stripTrailing().endsWith("?")) {
            rest = new Span(rest.begin(), last);
            last = lastParagraph(rest, text);
        }
        return new Turn(label, rest);
    }

    private static int lastParagraph(Span span, String text) {
        return span.begin() + span.of(text).stripTrailing().lastIndexOf("\n\n") + 1;
    }

    /** What stays the same when a name is shortened: its last word, in capitals. */
    String key(String text) {
        String name = label.of(text).replaceFirst(",.*", "").strip();
        return name.substring(name.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
    }
}
