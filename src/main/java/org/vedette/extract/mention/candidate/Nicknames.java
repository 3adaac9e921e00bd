package org.vedette.extract.mention.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.extract.mention.candidate.Candidate.Origin;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/** Persons with a nickname or call sign between first and family name: "Anna “Heron” Roe". */
public final class Nicknames {
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}-])\\p{Lu}\\p{Ll}[\\p{L}’'-]+ [\"“‘'(]\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?[\"”’')] \\p{Lu}[\\p{L}’'-]*\\p{Ll}");

    private Nicknames() {}

    /** The persons, where the tagger sees at least one part of the name. */
    public static List<Candidate> in(Words words) {
        List<Candidate> found = new ArrayList<>();
        Matcher matcher = NAMED.matcher(words.flow().text());
        while (matcher.find()) {
            Span span = words.flow().span(matcher.start(), matcher.end());
            if (words.holds(span) && (isPerson(words, words.first(span)) || isPerson(words, words.last(span)))) {
                found.add(Candidate.unknown(words, span, EntityType.PERSON, Origin.GRAMMAR));
            }
        }
        return found;
    }

    private static boolean isPerson(Words words, int word) {
        return words.get(word).ner().equals("PERSON");
    }
}
