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
    private Matches() {}

    static List<Span> of(Pattern pattern, Words words) {
        List<Span> found = new ArrayList<>();
        boolean named = pattern.namedGroups().containsKey("name");
        Matcher matcher = pattern.matcher(words.text());
        while (matcher.find()) {
            Span span = named
                    ? new Span(matcher.start("name"), matcher.end("name"))
                    : new Span(matcher.start(), matcher.end());
            if (words.holds(span)) {
                found.add(span);
            }
        }
        return found;
    }

    static List<Candidate> of(Pattern pattern, Words words, EntityType type) {
        return of(pattern, words).stream()
                .map(span -> Candidate.unknown(words, span, type, Candidate.Origin.GRAMMAR))
                .toList();
    }
}
