package org.vedette.extract.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.attribution.Attribution;
import org.vedette.findings.Statement;
import org.vedette.text.Span;

/** Sets a source right: without the place from which a report comes, and with him whom a verb after a quotation names. */
final class Sources {
    private Sources() {}

    /** The same where there is nothing to be set right. */
    static Attribution set(Attribution attribution, AnnotatedArticle article, Predicate<List<Span>> speaks) {
        if (attribution.source().isEmpty()) {
            return afterVerb(attribution, article, speaks)
                    .map(source -> attribution.withSource(List.of(source), "named after the verb"))
                    .orElse(attribution);
        }
        Span first = attribution.source().getFirst();
        int begin = article.sentences().stream()
                .filter(sentence -> sentence.span().contains(first))
                .mapToInt(sentence -> Dateline.end(sentence, article))
                .findFirst()
                .orElse(first.begin());
        if (begin <= first.begin() || begin >= first.end()) {
            return attribution;
        }
        List<Span> source = new ArrayList<>(attribution.source());
        source.set(0, new Span(begin, first.end()));
        return attribution.withSource(source, "after the dateline");
    }

    /** "...", wrote a sailor on leave: the noun phrase after a verb that has no source. */
    private static Optional<Span> afterVerb(
            Attribution attribution, AnnotatedArticle article, Predicate<List<Span>> speaks) {
        boolean direct = QuotedPart.kind(attribution.content(), article) == Statement.Kind.DIRECT;
        if (!direct || attribution.cue().isEmpty() || !speaks.test(attribution.cue())) {
            return Optional.empty();
        }
        Span cue = attribution.cue().getLast();
        for (Sentence sentence : article.sentences()) {
            if (sentence.span().contains(cue)) {
                List<Token> tokens = sentence.tokens();
                int first = 0;
                while (first < tokens.size() && tokens.get(first).begin() < cue.end()) {
                    first++;
                }
                int last = first;
                while (last < tokens.size() && isNoun(tokens.get(last))) {
                    last++;
                }
                return last > first && tokens.get(last - 1).tag().startsWith("N")
                        ? Optional.of(sentence.span(first, last - 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isNoun(Token token) {
        return token.tag().matches("DT|PRP.|CD|JJ.?|NN.*|POS");
    }
}
