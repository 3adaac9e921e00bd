package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Candidate.Origin;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/**
 * The services and bodies of a state behind its name or adjective ("Peruvian navy", "Ghana's defence ministry"), and services by
 * themselves where they are written as names ("the Coast Guard"). Armed forces as a whole are no unit: the state acts.
 */
final class Branches {
    private static final Pattern SERVICE = Pattern.compile(
            "^(?: Royal|['’´`]s)? (?:[Aa]rmy|[Nn]avy|[Aa]ir [Ff]orce|[Mm]arine [Cc]orps|[Mm]arines|[Cc]oast [Gg]uard|[Nn]ational [Gg]uard|[Ss]pecial [Ff]orces|[Gg]round [Ff]orces|[Aa]erospace [Ff]orces|[Aa]irborne [Ff]orces|[Bb]order [Gg]uard|Armed Forces|Defen[cs]e Forces?|Space Force)\\b");
    private static final Pattern BODY = Pattern.compile(
            "^(?:['’´`]s)? (?:(?:[Dd]efen[cs]e|[Ff]oreign|[Ii]nterior|[Ee]nergy|[Jj]ustice|[Ff]inance) [Mm]inistry|[Mm]inistry of (?:[Nn]ational )?(?:[Dd]efen[cs]e|[Ff]oreign [Aa]ffairs|[Ii]nterior|the Interior|[Jj]ustice)|[Pp]arliament|[Ss]ecurity [Cc]ouncil|[Gg]eneral [Ss]taff)\\b");
    private static final Pattern BARE = Pattern.compile(
            "\\b(?<name>Navy|Army|Air Force|Marine Corps|Coast Guard|National Guard|Space Force|Marines)\\b");
    /** How many characters behind a state's name may belong to its body. */
    private static final int REACH = 60;

    private Branches() {}

    /** The candidates, those behind the given names of states first. */
    static List<Candidate> in(Words words, List<Span> countries) {
        List<Candidate> found = new ArrayList<>();
        String text = words.text();
        for (Span country : countries) {
            String after = text.substring(country.end(), Math.min(text.length(), country.end() + REACH));
            add(SERVICE, country, after, EntityType.MILITARY_UNIT, words, found);
            add(BODY, country, after, EntityType.ORGANISATION, words, found);
        }
        found.addAll(Matches.of(BARE, words, EntityType.MILITARY_UNIT));
        return found;
    }

    private static void add(
            Pattern pattern, Span country, String after, EntityType type, Words words, List<Candidate> into) {
        Matcher matcher = pattern.matcher(after);
        if (matcher.find()) {
            Span span = new Span(country.begin(), country.end() + matcher.end());
            if (words.holds(span)) {
                into.add(Candidate.unknown(words, span, type, Origin.GRAMMAR));
            }
        }
    }
}
