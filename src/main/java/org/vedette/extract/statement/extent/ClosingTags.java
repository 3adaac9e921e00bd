package org.vedette.extract.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.attribution.Attribution;
import org.vedette.text.Span;

/**
 * Finds the clauses whose speaker is named at their end, where nothing was found: "The port is shut, residents say.", "The
 * port is shut, said the mayor.".
 */
final class ClosingTags {
    private static final double SCORE = .7;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> SPOKEN = Set.of("VBD", "VBZ", "VBP", "NNS");

    /** What opens a clause that tells when or why the speaker speaks. */
    private static final Set<String> CIRCUMSTANCE =
            Set.of("when", "while", "as", "if", "after", "before", "because", "although", "though", "since", "until");

    /** In words: of a clause, and of what may follow the verb, as where and to whom it was said. */
    private static final int SHORTEST = 3;

    private static final int LONGEST_REST = 12;

    /** Who speaks and the verb. */
    record Tag(Span source, Span cue) {}

    private ClosingTags() {}

    /** Those that no attribution covers, in text order. */
    static List<Attribution> find(AnnotatedArticle article, List<Attribution> found, Predicate<List<Span>> speaks) {
        List<Attribution> more = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            boolean quoted =
                    article.quotations().stream().anyMatch(q -> q.outer().overlaps(sentence.span()));
            boolean read = found.stream().anyMatch(a -> speaks.test(a.cue()) && isIn(a, sentence.span()));
            if (!quoted && !read) {
                find(sentence, article, speaks).ifPresent(more::add);
            }
        }
        return more;
    }

    private static boolean isIn(Attribution attribution, Span sentence) {
        return attribution.content().stream().anyMatch(sentence::overlaps);
    }

    private static Optional<Attribution> find(
            Sentence sentence, AnnotatedArticle article, Predicate<List<Span>> speaks) {
        List<Token> tokens = sentence.tokens();
        int begin = Dateline.end(sentence, article);
        for (int comma = SHORTEST; comma < tokens.size(); comma++) {
            if (tokens.get(comma).text().equals(",") && isClause(tokens.subList(0, comma))) {
                Span content = new Span(begin, tokens.get(comma - 1).end());
                Optional<Attribution> tagged = tag(sentence, comma + 1, speaks)
                        .map(tag -> new Attribution(
                                List.of(tag.source()),
                                List.of(tag.cue()),
                                List.of(content),
                                SCORE,
                                "a closing tag",
                                List.of()));
                if (tagged.isPresent()) {
                    return tagged;
                }
            }
        }
        return Optional.empty();
    }

    /** Who says something, where nothing else stands in a sentence from a token on. */
    static Optional<Tag> tag(Sentence sentence, int from, Predicate<List<Span>> speaks) {
        List<Token> tokens = sentence.tokens();
        int verb = verb(tokens, from);
        if (verb < 0 || !speaks.test(List.of(tokens.get(verb).span()))) {
            return Optional.empty();
        }
        Span source = verb == from ? sentence.span(verb + 1, lastWord(tokens)) : sentence.span(from, verb - 1);
        return Optional.of(new Tag(source, tokens.get(verb).span()));
    }

    private static boolean isClause(List<Token> tokens) {
        return !CIRCUMSTANCE.contains(tokens.getFirst().lemma())
                && tokens.stream().anyMatch(token -> FINITE.contains(token.tag()));
    }

    /** The verb of a tag that fills the rest of a sentence: "NAME said", "said NAME"; -1 where there is none. */
    private static int verb(List<Token> tokens, int from) {
        int verb = from;
        while (verb < tokens.size()
                && (verb == from + 1 || isNameWord(tokens.get(verb)) || isComma(tokens, verb, from))
                && !isVerb(tokens, verb, from)) {
            verb++;
        }
        if (verb >= tokens.size() || !isVerb(tokens, verb, from)) {
            return -1;
        }
        List<Token> rest = tokens.subList(verb + 1, lastWord(tokens) + 1);
        boolean ends = rest.size() <= LONGEST_REST
                && rest.stream()
                        .noneMatch(token ->
                                FINITE.contains(token.tag()) || token.text().equals("that"));
        boolean named = verb > from || (!rest.isEmpty() && isNameWord(rest.getFirst()));
        return ends && named ? verb : -1;
    }

    /** Of an apposition, where the tag is all of its sentence. */
    private static boolean isComma(List<Token> tokens, int i, int from) {
        return from == 0 && i > 0 && tokens.get(i).text().equals(",");
    }

    /** A finite verb, or at the very end what the tagger took for a noun: "the officials estimates". */
    private static boolean isVerb(List<Token> tokens, int i, int from) {
        String tag = tokens.get(i).tag();
        return tag.equals("NNS") ? i > from && i == lastWord(tokens) : SPOKEN.contains(tag);
    }

    private static boolean isNameWord(Token token) {
        return token.tag().matches("NN.*|PRP.?|DT|JJ.?|CD|POS|VBN|IN|TO|CC|''");
    }

    private static int lastWord(List<Token> tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && !Character.isLetterOrDigit(tokens.get(last).text().charAt(0))) {
            last--;
        }
        return last;
    }
}
