package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;

/** Exercises by their name, and unnamed drills by what is said of them. */
final class Exercises {
    private static final String WORD = "[A-Z][\\p{L}'’-]*";
    private static final String NAME = WORD + "(?: (?:of )?" + WORD + "){0,3}(?:[ -]?(?:20)?\\d{2}(?:[-/]\\d)?)?";
    private static final String DRILL =
            "(?:[Ee]xercises?|[Dd]rills?|[Ww]ar ?games?|[Mm]an(?:oeu|eu)v(?:re|er)s?|[Tt]raining)";
    private static final String OPEN = "[\"“‘'«]";
    private static final String CLOSE = "[\"”’'»]";

    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("\\b(?:Exercise|EXERCISE) " + OPEN + "?(?<name>" + NAME + ")"),
            Pattern.compile("\\b" + DRILL + "(?:,)? (?:code-?named|called|named|dubbed|known as|titled) (?:the )?"
                    + OPEN + "?(?<name>" + NAME + ")"),
            Pattern.compile("\\b(?:[Cc]ode-?named|[Dd]ubbed) " + OPEN + "?(?<name>" + NAME + ")" + CLOSE + "?(?=,? (?:"
                    + DRILL + "|the exercise|the drill))"),
            Pattern.compile(OPEN + "(?<name>" + NAME + "),?" + CLOSE + " (?:[a-z-]+ ){0,3}" + DRILL),
            Pattern.compile(DRILL + " " + OPEN + "(?<name>" + NAME + ")" + CLOSE),
            Pattern.compile("\\b(?<name>" + WORD + "(?: " + WORD
                    + "){0,2}[ -](?:20\\d{2}|\\d{2}))(?=,? (?:(?:strategic|military|joint|annual|naval|live-fire) ){0,3}"
                    + DRILL + ")"),
            Pattern.compile("\\b(?<name>[A-Z]\\p{L}{3,}-20[12]\\d)\\b(?!-)"));
    private static final Pattern UNNAMED = Pattern.compile(
            "\\b(?:(?:(?:joint|military|naval|live-fire|live-firing|large-scale|massive|annual|snap|combined|multinational|bilateral|trilateral|air|amphibious|anti-submarine|strategic|nuclear|command-post|field|surface|training|air defen[cs]e|missile|artillery) )+"
                    + "(?:exercises?|drills?|war ?games|man(?:oeu|eu)vres?|maneuvers?)|(?:war ?games|drills))\\b");

    private Exercises() {}

    static List<Candidate> in(Words words) {
        List<Candidate> found = new ArrayList<>();
        NAMED.forEach(p -> found.addAll(Matches.of(p, words, EntityType.EXERCISE)));
        Matches.of(UNNAMED, words)
                .forEach(span -> found.add(Candidate.generic(words, span, EntityType.EXERCISE, null)));
        return found;
    }
}
