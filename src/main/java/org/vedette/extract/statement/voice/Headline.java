package org.vedette.extract.statement.voice;

import java.util.Optional;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.text.Span;

/**
 * What an article is called.
 *
 * @param span where the text has it; empty where only its metadata has
 */
record Headline(String text, Optional<Span> span) {
    /** In characters; what is longer is no headline. */
    private static final int LONGEST = 400;

    /** The given title, else the text's first paragraph. */
    static Headline of(AnnotatedArticle annotated) {
        String text = annotated.text();
        int begin = 0;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        int end = text.indexOf("\n\n", begin);
        Span first = new Span(begin, end < 0 ? text.length() : end);
        String opening = plain(first.of(text));
        String title = annotated.article().title();
        if (title == null || title.isBlank()) {
            return first.length() > LONGEST
                    ? new Headline("", Optional.empty())
                    : new Headline(first.of(text), Optional.of(first));
        }
        boolean inText = first.length() <= LONGEST && opening.startsWith(plain(title));
        return inText ? new Headline(first.of(text), Optional.of(first)) : new Headline(title, Optional.empty());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Of a part of the headline, in the text; empty where the text has no headline. */
    Optional<Span> at(int begin, int end) {
        return span.map(whole -> new Span(whole.begin() + begin, whole.begin() + end));
    }
}
