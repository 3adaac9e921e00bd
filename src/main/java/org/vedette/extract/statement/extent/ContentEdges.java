package org.vedette.extract.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.attribution.Attribution;
import org.vedette.findings.Statement;
import org.vedette.text.Span;

/**
 * Sets the edges of a content where the sentence's shape leaves no doubt: all before "..., a witness said" is his, all after
 * "According to a witness, ..." too; where and to whom he said it is not, nor is the place from which a report comes.
 */
final class ContentEdges {
    private static final Pattern PARTING = Pattern.compile("[:;]");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** What opens a remark after a clause; a conjunction goes on with it. */
    private static final Set<String> AFTERTHOUGHT = Set.of("DT", "NN", "NNS", "JJ", "CD", "VBG", "WRB");

    private ContentEdges() {}

    /**
     * The same where nothing is to be set right.
     *
     * @param found all of the article's
     */
    static Attribution set(Attribution attribution, List<Attribution> found, AnnotatedArticle article) {
        if (attribution.cue().isEmpty()
                || attribution.source().isEmpty()
                || QuotedPart.kind(attribution.content(), article) == Statement.Kind.DIRECT) {
            return attribution;
        }
        return article.sentences().stream()
                .filter(sentence -> sentence.span().contains(attribution.cue().getFirst())
                        && sentence.span().contains(attribution.source().getFirst()))
                .findFirst()
                .map(sentence -> set(attribution, sentence, found, article))
                .orElse(attribution);
    }

    private static Attribution set(
            Attribution attribution, Sentence sentence, List<Attribution> found, AnnotatedArticle article) {
        Attribution edged =
                accordingTo(attribution, sentence).orElseGet(() -> ThatClauses.begin(attribution, sentence));
        int first = Math.min(
                edged.source().getFirst().begin(), edged.cue().getFirst().begin());
        int comma = markBefore(sentence, first);
        List<Span> content = afterColon(edged.content(), sentence, comma, first);
        boolean trails = comma >= 0
                && sentence.tokens().get(comma).text().equals(",")
                && content.stream()
                        .anyMatch(span -> sentence.span().contains(span)
                                && span.end() <= first
                                && sentence.tokens().get(comma).begin() - span.end() <= 1);
        return trails
                ? edged.withContent(trailed(content, sentence, comma, edged, found, article))
                : withoutDateline(edged.withContent(content), sentence, article);
    }

    /** "She is less certain: she expects that ...": what stands before the colon is the writer's. */
    private static List<Span> afterColon(List<Span> content, Sentence sentence, int mark, int first) {
        List<Span> after = content.stream().filter(span -> span.begin() > first).toList();
        boolean colon = mark >= 0 && sentence.tokens().get(mark).text().equals(":");
        return colon && !after.isEmpty() && isClause(after.getFirst(), sentence) ? after : content;
    }

    private static boolean isClause(Span span, Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(
                        token -> token.begin() == span.begin() && token.lemma().matches("that|whether|if|how|why"));
    }

    /** All before the comma, and what goes on after another comma or in quotation marks. */
    private static List<Span> trailed(
            List<Span> content,
            Sentence sentence,
            int comma,
            Attribution attribution,
            List<Attribution> found,
            AnnotatedArticle article) {
        Span left =
                content.stream().filter(sentence.span()::contains).findFirst().orElseThrow();
        int begin = begin(sentence, article);
        boolean free = begin >= left.begin()
                || (!PARTING.matcher(article.text().substring(begin, left.begin()))
                                .find()
                        && article.text().substring(begin, left.end()).indexOf(':') < 0
                        && found.stream()
                                .filter(other -> !other.equals(attribution))
                                .flatMap(other -> List.of(other.source(), other.cue()).stream())
                                .flatMap(List::stream)
                                .noneMatch(new Span(begin, left.begin())::overlaps));
        List<Span> set = new ArrayList<>();
        int end = sentence.tokens().get(comma).begin();
        boolean taken = false;
        for (Span span : content) {
            boolean inLeft = sentence.span().contains(span) && span.begin() < end;
            if (inLeft && free && !taken) {
                set.add(new Span(begin, sentence.tokens().get(comma - 1).end()));
                taken = true;
            } else if ((inLeft && !free)
                    || (!inLeft
                            && !isAdjunct(span, sentence, article)
                            && !isAfterthought(left, span, sentence, article))) {
                set.add(span);
            }
        }
        return set;
    }

    /** Whether words after the speaker only say where, when and to whom he said it. */
    private static boolean isAdjunct(Span span, Sentence sentence, AnnotatedArticle article) {
        boolean clause = sentence.tokens().stream()
                .anyMatch(
                        token -> token.begin() == span.begin() && token.lemma().matches("that|whether|if|how|why"));
        return !clause
                && sentence.span().contains(span)
                && markBefore(sentence, span.begin()) < 0
                && QuotedPart.kind(List.of(span), article) == Statement.Kind.INDIRECT;
    }

    /** "The camp is empty, she said, the third within a month": after a whole clause the writer tells the rest. */
    private static boolean isAfterthought(Span left, Span right, Sentence sentence, AnnotatedArticle article) {
        List<Token> tokens = sentence.tokens();
        boolean whole = tokens.stream().anyMatch(token -> left.contains(token.span()) && FINITE.contains(token.tag()));
        return whole
                && sentence.span().contains(right)
                && QuotedPart.kind(List.of(right), article) == Statement.Kind.INDIRECT
                && tokens.stream()
                        .anyMatch(token -> token.begin() == right.begin() && AFTERTHOUGHT.contains(token.tag()));
    }

    /** "According to" at the beginning: what follows its source, appositions of the source left out. */
    private static Optional<Attribution> accordingTo(Attribution attribution, Sentence sentence) {
        Span content = attribution.content().getFirst();
        Optional<AccordingTo> opening = AccordingTo.of(sentence)
                .filter(o ->
                        attribution.cue().getFirst().begin() == sentence.span().begin());
        if (opening.isEmpty() || !sentence.span().contains(content)) {
            return Optional.empty();
        }
        int begin = sentence.tokens().get(opening.get().content()).begin();
        boolean headless = sentence.tokens().stream()
                .anyMatch(token -> token.begin() == content.begin() && FINITE.contains(token.tag()));
        boolean late = begin < content.begin() && (markBefore(sentence, content.begin()) < 0 || headless);
        if (begin >= content.end() || (begin <= content.begin() && !late)) {
            return Optional.empty();
        }
        List<Span> set = new ArrayList<>(attribution.content());
        set.set(0, new Span(begin, content.end()));
        Span source = sentence.span(AccordingTo.SOURCE, opening.get().sourceEnd());
        return Optional.of(
                attribution.withSource(List.of(source), "up to its comma").withContent(set));
    }

    private static Attribution withoutDateline(Attribution attribution, Sentence sentence, AnnotatedArticle article) {
        Span content = attribution.content().getFirst();
        int begin = begin(sentence, article);
        if (content.begin() != sentence.span().begin() || begin <= content.begin() || begin >= content.end()) {
            return attribution;
        }
        List<Span> set = new ArrayList<>(attribution.content());
        set.set(0, new Span(begin, content.end()));
        return attribution.withContent(set);
    }

    /** Where a sentence begins, without the place from which a report comes and a quotation mark. */
    private static int begin(Sentence sentence, AnnotatedArticle article) {
        int from = Dateline.end(sentence, article);
        return sentence.tokens().stream()
                .filter(token -> token.begin() >= from
                        && Character.isLetterOrDigit(token.text().charAt(0)))
                .mapToInt(Token::begin)
                .findFirst()
                .orElse(from);
    }

    /** The index of the comma, colon or dash just before a position, quotation marks aside; -1 where there is none. */
    private static int markBefore(Sentence sentence, int position) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size() && tokens.get(i).begin() < position) {
            i++;
        }
        i--;
        while (i >= 0 && tokens.get(i).text().matches("[\"“”'‘’`]+")) {
            i--;
        }
        return i > 0 && tokens.get(i).text().matches("[,:;–—-]+") ? i : -1;
    }
}
