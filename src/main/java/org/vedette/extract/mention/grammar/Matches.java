package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/** Runs a pattern over an article; the group {@code name}, where the pattern has it, is the mention. */
final class Matches {
    /** What a sentence may begin with in front of a name. */
    private static final Pattern OPENER = Pattern.compile(
            "^(?:(?:An?|Any|Each|Every|Some|This|That|These|Those|In|On|At|By|For|From|To|And|But|If|When|While|As|Its|His|Her|Their|Our|All|Both|Another"
                    + "|Other|Follow|Read|After|Before|With|Under|Former|Most|Many|No|Also) |[\\p{L}.]+-(?:based|backed|led|funded|run) )+");

    private Matches() {}

    /** "the Harbour Board’s": the mark of possession is no part of the name. */
    private static final Pattern POSSESSIVE = Pattern.compile("['’´`]s?$");

    private static Span withoutPossessive(String text, Span span) {
        Matcher mark = POSSESSIVE.matcher(span.of(text));
        return mark.find() && mark.start() > 0 ? new Span(span.begin(), span.begin() + mark.start()) : span;
    }

    private static Span withoutOpener(String text, Span span) {
        Matcher opener = OPENER.matcher(span.of(text));
        return opener.find() && opener.end() < span.length() ? new Span(span.begin() + opener.end(), span.end()) : span;
    }

    static List<Span> of(Pattern pattern, Words words) {
        List<Span> found = new ArrayList<>();
        boolean named = pattern.namedGroups().containsKey("name");
        Matcher matcher = pattern.matcher(words.flow().text());
        while (matcher.find()) {
            Span span = named
                    ? words.flow().span(matcher.start("name"), matcher.end("name"))
                    : words.flow().span(matcher.start(), matcher.end());
            if (words.holds(span)) {
                found.add(span);
            }
        }
        return found;
    }

    static List<Candidate> of(Pattern pattern, Words words, EntityType type) {
        return of(pattern, words).stream()
                .map(span -> withoutPossessive(words.text(), withoutOpener(words.text(), span)))
                .filter(words::holds)
                .map(span -> Candidate.unknown(words, span, type, Candidate.Origin.GRAMMAR))
                .toList();
    }
}
