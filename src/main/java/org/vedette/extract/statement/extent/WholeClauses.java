package org.vedette.extract.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.DependencyTree;
import org.vedette.annotate.Quotation;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.attribution.Attribution;
import org.vedette.findings.Statement;
import org.vedette.text.Span;

/** Gives a content that stops short in a clause ("that nobody asked | the animals") the words that its own words govern. */
final class WholeClauses {
    /** What opens a circumstance that the writer may tell in his own voice. */
    private static final Set<String> CIRCUMSTANCE = Set.of(
            "while", "whereas", "although", "though", "but", "after", "as", "when", "before", "because", "following");

    private static final Set<String> COORDINATION = Set.of("and", "but", "yet");

    private static final int DEEPEST = 12;

    private WholeClauses() {}

    /**
     * The same where nothing is missing, or what is missing is another's.
     *
     * @param found all of the article's
     */
    static Attribution lengthen(Attribution attribution, List<Attribution> found, AnnotatedArticle article) {
        return clause(quotation(attribution, found, article), found, article);
    }

    /** To the end of the quoted words in a clause ("it was "a home-made | device""). */
    private static Attribution quotation(Attribution attribution, List<Attribution> found, AnnotatedArticle article) {
        Span last = attribution.content().getLast();
        return article.quotations().stream()
                .map(Quotation::inner)
                .filter(inner -> last.begin() < inner.begin()
                        && inner.begin() < last.end()
                        && last.end() < inner.end()
                        && isFree(new Span(last.end(), inner.end()), found)
                        && article.sentences().stream()
                                .anyMatch(sentence -> sentence.span().contains(last)
                                        && sentence.span().contains(inner)))
                .findFirst()
                .map(inner -> withEnd(attribution, inner.end()))
                .orElse(attribution);
    }

    private static Attribution withEnd(Attribution attribution, int end) {
        List<Span> content = new ArrayList<>(attribution.content());
        content.set(content.size() - 1, new Span(content.getLast().begin(), end));
        return attribution.withContent(content);
    }

    private static Attribution clause(Attribution attribution, List<Attribution> found, AnnotatedArticle article) {
        Span last = attribution.content().getLast();
        boolean afterCue = attribution.cue().stream().allMatch(cue -> cue.end() <= last.begin());
        if (!afterCue || endsInQuotation(attribution, article)) {
            return attribution;
        }
        for (Sentence sentence : article.sentences()) {
            if (sentence.span().contains(last)) {
                int end = Math.max(end(sentence, last), secondClause(sentence, last));
                if (end > last.end() && isFree(new Span(last.end(), end), found)) {
                    return withEnd(attribution, end);
                }
            }
        }
        return attribution;
    }

    private static boolean endsInQuotation(Attribution attribution, AnnotatedArticle article) {
        int end = attribution.content().getLast().end();
        return QuotedPart.kind(attribution.content(), article) == Statement.Kind.DIRECT
                || article.quotations().stream()
                        .anyMatch(q -> q.inner().begin() < end
                                && end <= q.inner().end()
                                && q.outer().end() > end + 2);
    }

    private static boolean isFree(Span span, List<Attribution> found) {
        return found.stream()
                .flatMap(other -> Stream.of(other.source(), other.cue(), other.content()))
                .flatMap(List::stream)
                .noneMatch(span::overlaps);
    }

    private static int end(Sentence sentence, Span content) {
        List<Token> tokens = sentence.tokens();
        int next = 0;
        while (next < tokens.size() && tokens.get(next).begin() < content.end()) {
            next++;
        }
        int i = next;
        while (i < tokens.size() && isWord(tokens.get(i)) && isGoverned(sentence, i, content)) {
            i++;
        }
        boolean whole = i == tokens.size() || !isWord(tokens.get(i));
        return i == next
                        || !whole
                        || CIRCUMSTANCE.contains(tokens.get(next).lemma())
                        || attached(tokens.get(next), content)
                ? content.end()
                : tokens.get(i - 1).end();
    }

    /** The end of a clause that goes on with "and that" or "but that"; the content's own where there is none. */
    private static int secondClause(Sentence sentence, Span content) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size() && tokens.get(i).begin() < content.end()) {
            i++;
        }
        while (i < tokens.size() && !isWord(tokens.get(i))) {
            i++;
        }
        boolean goesOn = i + 2 < tokens.size()
                && COORDINATION.contains(tokens.get(i).lemma())
                && tokens.get(i + 1).text().equals("that");
        if (!goesOn) {
            return content.end();
        }
        return tokens.subList(i, tokens.size()).stream()
                .filter(WholeClauses::isWord)
                .mapToInt(Token::end)
                .max()
                .orElse(content.end());
    }

    private static boolean attached(Token token, Span content) {
        return token.begin() == content.end();
    }

    private static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.text().charAt(0)) || token.text().startsWith("$");
    }

    /** Whether the words above a word lead into the content. */
    private static boolean isGoverned(Sentence sentence, int word, Span content) {
        DependencyTree tree = sentence.tree();
        int above = word;
        for (int depth = 0; depth < DEEPEST && above != DependencyTree.NONE; depth++) {
            if (content.overlaps(sentence.tokens().get(above).span())) {
                return true;
            }
            above = tree.head(above);
        }
        return false;
    }
}
