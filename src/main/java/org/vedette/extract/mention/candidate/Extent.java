package org.vedette.extract.mention.candidate;

import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.text.Span;

/** Where a name that the tagger sees begins and ends. */
final class Extent {
    /** Two sentences that lost the space between them. */
    private static final Pattern GLUED = Pattern.compile("^(\\p{L}{4,}\\.)(\\p{Lu}\\p{Ll}.*)$");

    private final Words words;
    private final NavigableMap<Integer, Span> roles;

    /** @param roles of the knowledge, by where they begin */
    Extent(Words words, NavigableMap<Integer, Span> roles) {
        this.words = words;
        this.roles = roles;
    }

    /** "Anna B." goes on with the name that the tagger missed. */
    int afterInitial(int first, int last) {
        int next = words.beside(last, 1);
        boolean goesOn = last > first
                && words.at(last).matches("\\p{Lu}\\.")
                && next != Words.NONE
                && words.get(next).tag().startsWith("NNP")
                && words.at(next).matches("\\p{Lu}[\\p{L}’'-]+");
        return goesOn ? next : last;
    }

    int afterTitles(int first, int last) {
        int begin = first;
        Map.Entry<Integer, Span> role = roles.floorEntry(words.get(begin).begin());
        if (role != null && role.getValue().end() > words.get(begin).begin()) {
            begin = Math.min(last, words.after(role.getValue().end()));
        }
        while (begin < last
                && (Lexicon.OFFICES.contains(words.at(begin))
                        || Lexicon.HONORIFICS.contains(words.at(begin).replace(".", "")))) {
            begin++;
        }
        return begin;
    }

    Span unglued(int first, int last) {
        Span span = words.span(first, last);
        Matcher head = GLUED.matcher(words.at(first));
        Matcher tail = GLUED.matcher(words.at(last));
        int begin =
                first < last && head.matches() ? span.begin() + head.group(1).length() : span.begin();
        int end = tail.matches() ? words.get(last).begin() + tail.group(1).length() - 1 : span.end();
        return new Span(begin, end);
    }
}
