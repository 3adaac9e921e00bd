package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Candidate.Origin;
import org.vedette.extract.mention.candidate.Flow;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.text.Span;

/**
 * The services and bodies of a state behind its name or adjective ("Peruvian navy", "Ghana's defence ministry"), and services by
 * themselves where they are written as names ("the Coast Guard"). Armed forces as a whole are no unit: the state acts.
 */
final class Branches {
    private static final Pattern SERVICE = Pattern.compile(
            "^(?: Royal|['’´`]s)? (?:[Aa]rmy|[Nn]avy|[Aa]ir [Ff]orce|[Mm]arine [Cc]orps|[Mm]arines|[Cc]oast [Gg]uard|[Nn]ational [Gg]uard|[Ss]pecial [Ff]orces|[Gg]round [Ff]orces|[Aa]erospace [Ff]orces|[Aa]irborne [Ff]orces|[Bb]order [Gg]uard|[Hh]ome [Gg]uard|[Nn]aval [Ff]orces|[Rr]ocket [Ff]orces?|[Ll]and [Ff]orces|[Nn]aval [Ii]nfantry|[Gg]eneral [Ss]taff|[Jj]oint [Cc]hiefs of [Ss]taff|Armed Forces|Defen[cs]e Forces?|Space Force)\\b");
    private static final Pattern BODY = Pattern.compile(
            "^(?:['’´`]s)? (?:(?:[Dd]efen[cs]e|[Ff]oreign|[Ii]nterior|[Ee]nergy|[Jj]ustice|[Ff]inance|[Hh]ealth|[Ee]conomy|[Tt]ransport|[Tt]rade|[Uu]nification|[Ii]nformation|[Ii]ntelligence|[Ss]ecurity|[Ee]mergenc(?:y|ies)|[Ee]xternal [Aa]ffairs) [Mm]inistry"
                    + "|[Mm]inistry of (?:the )?(?:[Nn]ational )?(?:[Dd]efen[cs]e|[Ff]oreign [Aa]ffairs|[Ii]nterior|[Ii]nternal [Aa]ffairs|[Jj]ustice|[Hh]ealth|[Ee]nergy|[Ff]inance|[Ii]ntelligence|[Ss]ecurity)"
                    + "|[Pp]arliament|[Ss]ecurity [Cc]ouncil|[Ss]upreme [Cc]ourt|[Cc]entral [Bb]ank"
                    + "|(?:(?:foreign|military|domestic|state|national|external) )?(?:intelligence|security|border guard|emergency|coastguard) (?:service|agency)|military intelligence|domestic intelligence"
                    + "|[Ss]pace [Aa]gency|[Ee]lection [Cc]ommission|(?:[Ee]mbassy|[Cc]onsulate|[Mm]ission)(?: (?:in|to) (?:the )?\\p{Lu}[\\p{L}-]+)?)\\b");
    private static final Pattern OF_BODIES = Pattern.compile(
            "^['’´`]s (?:refugee|nuclear|food|children['’]s|human rights|health|migration|cultural|humanitarian|aid|border|foreign policy|defen[cs]e|space|maritime|atomic)(?: [a-z]+)? (?:agency|office|watchdog|programme|program|arm|service|body|council|mission)\\b");
    private static final Pattern EMBASSY =
            Pattern.compile("\\b(?<name>[Ee]mbassy of (?:the )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)");
    private static final Pattern BARE = Pattern.compile(
            "\\b(?<name>Navy|Army|Air Force|Marine Corps|Coast Guard|National Guard|Home Guard|Space Force|Marines|General Staff|Ground Forces|Aerospace Forces|Airborne Forces|Naval Forces|Land Forces|Joint Chiefs(?: of Staff)?)\\b");
    private static final Pattern MINISTRY_OF = Pattern.compile(
            "\\b(?<body>(?:[Dd]efen[cs]e|[Ff]oreign|[Ii]nterior|[Ff]oreign [Aa]ffairs) [Mm]inistry) of (?:the )?$");
    /** How many characters behind a state's name may belong to its body. */
    private static final int REACH = 60;

    private Branches() {}

    /**
     * The candidates, those behind the given names of states first, then those behind other bodies.
     *
     * @param knowledge the entries with exactly a given name
     */
    static List<Candidate> in(
            Words words,
            List<Candidate> countries,
            List<Span> bodies,
            Function<String, List<KnowledgeEntry>> knowledge) {
        List<Candidate> found = new ArrayList<>();
        String text = words.text();
        for (Candidate country : countries) {
            Flow after = after(text, country.span());
            List<Candidate> own = new ArrayList<>();
            add(SERVICE, country.span(), after, EntityType.MILITARY_UNIT, words, own);
            add(BODY, country.span(), after, EntityType.ORGANISATION, words, own);
            before(words, country, knowledge).ifPresent(found::add);
            own.forEach(c -> found.add(known(c, country, body(text, country, c), knowledge)));
        }
        for (Span body : bodies) {
            Flow after = after(text, body);
            add(OF_BODIES, body, after, EntityType.ORGANISATION, words, found);
        }
        found.addAll(Matches.of(EMBASSY, words, EntityType.ORGANISATION));
        found.addAll(Matches.of(BARE, words, EntityType.MILITARY_UNIT));
        return found;
    }

    /** "the defence ministry of Chad" */
    private static Optional<Candidate> before(
            Words words, Candidate country, Function<String, List<KnowledgeEntry>> knowledge) {
        String text = words.text();
        int from = Math.max(0, country.span().begin() - REACH);
        Matcher matcher =
                MINISTRY_OF.matcher(text.substring(from, country.span().begin()));
        if (!matcher.find()) {
            return Optional.empty();
        }
        Span span = new Span(from + matcher.start("body"), country.span().end());
        Candidate unknown = Candidate.unknown(words, span, EntityType.ORGANISATION, Origin.GRAMMAR);
        return words.holds(span)
                ? Optional.of(known(unknown, country, matcher.group("body"), knowledge))
                : Optional.empty();
    }

    private static Flow after(String text, Span span) {
        return Flow.of(text.substring(span.end(), Math.min(text.length(), span.end() + REACH)));
    }

    private static String body(String text, Candidate country, Candidate candidate) {
        return text.substring(country.span().end(), candidate.span().end())
                .replaceFirst("^['’´`]s", "")
                .strip();
    }

    /** "Chad's army" is what the knowledge has as "Chadian army". */
    private static Candidate known(
            Candidate candidate, Candidate country, String body, Function<String, List<KnowledgeEntry>> knowledge) {
        KnowledgeEntry state = country.entry();
        if (state == null) {
            return candidate;
        }
        return Stream.of(state.adjectives(), state.labels())
                .flatMap(List::stream)
                .flatMap(name -> Stream.of(name + " " + body, body + " of " + name))
                .flatMap(name -> knowledge.apply(name).stream())
                .filter(entry -> state.iri().equals(entry.country()))
                .filter(entry ->
                        entry.type().equals("Organisation") || entry.type().equals("MilitaryUnit"))
                .findFirst()
                .map(entry -> Candidate.known(candidate.span(), candidate.type(), entry))
                .orElse(candidate);
    }

    private static void add(
            Pattern pattern, Span country, Flow after, EntityType type, Words words, List<Candidate> into) {
        Matcher matcher = pattern.matcher(after.text());
        if (matcher.find()) {
            int length = after.span(matcher.start(), matcher.end()).end();
            Span span = new Span(country.begin(), country.end() + length);
            if (words.holds(span)) {
                into.add(Candidate.unknown(words, span, type, Origin.GRAMMAR));
            }
        }
    }
}
