package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/** The services and bodies of a state behind its name or adjective: "Peruvian navy", "Ghana's defence ministry". */
final class Branches {
    private static final Pattern SERVICE = Pattern.compile(
            "^(?:['’´`]s)? (?:[Rr]oyal )?(?:[Aa]rmy|[Nn]avy|[Aa]ir [Ff]orce|[Mm]arine [Cc]orps|[Mm]arines|[Cc]oast [Gg]uard|[Nn]ational [Gg]uard|[Ss]pecial [Ff]orces|[Gg]round [Ff]orces|[Aa]erospace [Ff]orces|[Aa]irborne [Ff]orces|[Aa]rmed [Ff]orces|[Mm]ilitary|[Bb]order [Gg]uard)\\b(?! (?:and|or) )");
    private static final Pattern BODY = Pattern.compile(
            "^(?:['’´`]s)? (?:(?:[Dd]efen[cs]e|[Ff]oreign|[Ii]nterior|[Ee]nergy|[Jj]ustice|[Ff]inance) [Mm]inistry|[Mm]inistry of (?:[Nn]ational )?(?:[Dd]efen[cs]e|[Ff]oreign [Aa]ffairs|[Ii]nterior|the Interior|[Jj]ustice)|[Pp]arliament|[Ss]ecurity [Cc]ouncil|[Gg]eneral [Ss]taff)\\b");

    private Branches() {}

    /** @param countries where the article names states, in text order */
    static List<Candidate> in(Words words, List<Span> countries) {
        List<Candidate> found = new ArrayList<>();
        for (Span country : countries) {
            String after =
                    words.text().substring(country.end(), Math.min(words.text().length(), country.end() + 60));
            add(SERVICE, country, after, EntityType.MILITARY_UNIT, words, found);
            add(BODY, country, after, EntityType.ORGANISATION, words, found);
        }
        return found;
    }

    private static void add(
            Pattern pattern, Span country, String after, EntityType type, Words words, List<Candidate> into) {
        Matcher matcher = pattern.matcher(after);
        if (matcher.find()) {
            Span span = new Span(country.begin(), country.end() + matcher.end());
            if (words.holds(span)) {
                into.add(Candidate.formed(span, type));
            }
        }
    }
}
