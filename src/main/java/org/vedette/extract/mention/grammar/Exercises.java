package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Lexicon;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/** Exercises by their name, and unnamed drills by what is said of them. */
final class Exercises {
    private static final String WORD = "\\p{Lu}[\\p{L}'’-]*";
    private static final String EDITION = "(?:[ -]?(?:20)?\\d{2}(?:[-/]\\d)?)?";
    private static final String NAME = WORD + "(?: (?:of )?" + WORD + "){0,3}" + EDITION;
    private static final String DRILL =
            "(?:[Ee]xercises?|[Dd]rills?|[Ww]ar ?games?|[Mm]an(?:oeu|eu)v(?:re|er)s?|[Tt]raining)";
    private static final String OPEN = "[\"“‘'«]";
    private static final String CLOSE = "[\"”’'»]";
    private static final String NAMING = "(?:code-?named|called|named|dubbed|known as|titled|entitled)";

    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("\\b(?:Exercise|EXERCISE) " + OPEN + "?(?<name>" + NAME + ")"),
            Pattern.compile("\\b" + DRILL + ",? " + NAMING + " (?:the )?" + OPEN + "?(?<name>" + NAME + ")"),
            Pattern.compile("\\b(?:[Cc]ode-?named|[Dd]ubbed) " + OPEN + "?(?<name>" + NAME + ")" + CLOSE
                    + "?(?=,? (?:the )?" + DRILL + ")"),
            Pattern.compile(OPEN + "(?<name>" + NAME + "),?" + CLOSE + " (?:[a-z-]+ ){0,3}" + DRILL),
            Pattern.compile(DRILL + " " + OPEN + "(?<name>" + NAME + ")" + CLOSE),
            Pattern.compile("\\b(?!COVID|Covid)(?<name>" + WORD + "(?: " + WORD + "){0,2}[ -](?:20\\d{2}|\\d{2}))"
                    + "(?=,? (?:(?:strategic|military|joint|annual|naval|live-fire) ){0,3}" + DRILL + ")"));
    private static final Pattern EDITION_ALONE =
            Pattern.compile("(?<![\\w/-])(?<name>\\p{Lu}\\p{Ll}{2,}-20[0-3]\\d)\\b(?![-.]\\w)");
    private static final String FUNCTION =
            "(?:The|During|In|At|For|After|Before|Since|Until|While|As|On|Of|From|By|And|Both|With|Following|Unlike|Like)";
    private static final Pattern EDITION_OF_YEAR = Pattern.compile(
            "\\b(?!" + FUNCTION + " )(?<name>" + WORD + "(?: " + WORD + "){0,2} (?!24/7)\\d\\d/[1-9])\\b(?![/\\d])");
    private static final Pattern DRILLS = Pattern.compile("\\b" + DRILL);

    private static final String KIND =
            "(?:joint|military|naval|live-fire|live-firing|large-scale|massive|annual|snap|combined|multinational"
                    + "|bilateral|trilateral|air|amphibious|anti-submarine|strategic|nuclear|command-post|field|surface|training|air defen[cs]e"
                    + "|missile|artillery)";
    private static final Pattern UNNAMED = Pattern.compile("\\b(?:(?:" + KIND
            + " )+(?:exercises?|drills?|war ?games|man(?:oeu|eu)vres?|maneuvers?)|(?:war ?games|drills))\\b");

    /** "The Desert Shield exercise" */
    private static final Pattern BEFORE_DRILL = Pattern.compile(
            "\\b(?:[Tt]he|[Tt]his year['’]s|[Aa]nnual) (?<name>" + WORD + "(?: " + WORD
                    + "){0,2}) (?:(?:strategic|military|joint|annual|naval|live-fire|air|combat|war|field) ){0,2}(?:exercises?|drills?|war ?games|man(?:oeu|eu)vres?|maneuvers?)\\b");

    private Exercises() {}

    /** @param others the candidates of knowledge and tagger */
    static List<Candidate> in(Words words, List<Candidate> others) {
        List<Candidate> found = new ArrayList<>();
        Matches.of(BEFORE_DRILL, words, EntityType.EXERCISE).stream()
                .filter(c -> isStrange(words, c.span(), others))
                .forEach(found::add);
        NAMED.forEach(p -> found.addAll(Matches.of(p, words, EntityType.EXERCISE)));
        if (DRILLS.matcher(words.text()).find()) {
            found.addAll(Matches.of(EDITION_ALONE, words, EntityType.EXERCISE));
            found.addAll(Matches.of(EDITION_OF_YEAR, words, EntityType.EXERCISE));
        }
        Matches.of(UNNAMED, words)
                .forEach(span -> found.add(Candidate.generic(words, span, EntityType.EXERCISE, null)));
        found.removeIf(c -> !c.generic() && isOtherThing(words, c.span()));
        return found;
    }

    /** Proper nouns of which none is a name of its own. */
    private static boolean isStrange(Words words, Span span, List<Candidate> others) {
        boolean proper = IntStream.rangeClosed(words.first(span), words.last(span))
                .allMatch(i -> words.get(i).tag().startsWith("NNP"));
        return proper
                && !words.isHeadline(words.sentence(words.first(span)))
                && others.stream()
                        .filter(c -> c.entry() != null && c.span().overlaps(span))
                        .allMatch(c -> c.type() == EntityType.PLACE && c.span().end() < span.end());
    }

    /** "Plan-2031", "March-2031", "Exercise helps": a paper, a month, a verb. */
    private static boolean isOtherThing(Words words, Span span) {
        String first = words.at(words.first(span)).replaceFirst("-\\d+$", "");
        String last = words.at(words.last(span)).replaceFirst("-\\d+$", "");
        return Lexicon.NO_ACTOR_TAILS.contains(last)
                || Lexicon.CALENDAR.contains(first)
                || words.get(words.first(span)).tag().matches("VB[ZDP]");
    }
}
