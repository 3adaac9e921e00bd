package org.vedette.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.text.Span;

/** How a content is built, which tells whether it is a proposition. */
enum ContentForm {
    /** It has a finite verb of its own. */
    CLAUSE,
    /** It asks: "whether...", "how many...". */
    QUESTION,
    /** Its first verb is an infinitive: "to send troops". */
    INFINITIVE,
    /** A noun phrase, or a piece of one. */
    PHRASE;

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$", "WRB");

    static ContentForm of(List<Span> content, AnnotatedArticle article) {
        List<Token> tokens = tokens(content, article);
        int first = 0;
        while (first < tokens.size()
                && !Character.isLetterOrDigit(tokens.get(first).text().charAt(0))) {
            first++;
        }
        if (first == tokens.size()) {
            return PHRASE;
        }
        String lead = tokens.get(first).text().toLowerCase(Locale.ROOT);
        if (hasMainVerb(tokens.subList(first, tokens.size()))) {
            boolean asks = RELATIVE.contains(tokens.get(first).tag()) || lead.equals("whether") || lead.equals("if");
            return asks && !tokens.getLast().text().equals("?") ? QUESTION : CLAUSE;
        }
        return tokens.get(first).tag().equals("TO") ? INFINITIVE : PHRASE;
    }

    /** A finite verb that no relative pronoun before it takes for its clause. */
    private static boolean hasMainVerb(List<Token> tokens) {
        int open = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String tag = tokens.get(i).tag();
            if (i > 0 && (RELATIVE.contains(tag) || opensNounClause(tokens, i))) {
                open++;
            } else if (FINITE.contains(tag)) {
                if (open == 0) {
                    return true;
                }
                open--;
            }
        }
        return false;
    }

    private static boolean opensNounClause(List<Token> tokens, int i) {
        return tokens.get(i).text().equals("that")
                && tokens.get(i).tag().equals("IN")
                && tokens.get(i - 1).tag().startsWith("NN");
    }

    private static List<Token> tokens(List<Span> content, AnnotatedArticle article) {
        List<Token> tokens = new ArrayList<>();
        for (Span span : content) {
            for (Sentence sentence : article.sentences()) {
                if (sentence.span().overlaps(span)) {
                    sentence.tokens().stream()
                            .filter(token -> token.span().overlaps(span))
                            .forEach(tokens::add);
                }
            }
        }
        return tokens;
    }
}
