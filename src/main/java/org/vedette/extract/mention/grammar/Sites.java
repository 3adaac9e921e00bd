package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Lexicon;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;

/** Bases, camps, ports, waters and heights by the word that begins or ends their name, and towns by the words before them. */
final class Sites {
    private static final String NAME = "\\p{Lu}[\\p{L}’'-]+(?: (?:(?:al|el|de|of|as|ad)[ -])?\\p{Lu}[\\p{L}’'-]+){0,2}";
    private static final String PLAIN =
            "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:[Aa]l-)?\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}?\\p{Ll}+)*(?!\\p{L})";
    private static final String NOBODY =
            "(?!(?:Commander|Commandant|Command|General|Manager|Director|Chief|Authority|Security|Police|Officer|Minister|Colonel|Captain)\\b)";
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(
                    "\\b(?<name>(?:Camp|Fort|Joint Base|Naval (?:Air )?(?:Base|Station)|Air(?: Force)? Base|Air ?[Bb]ase|Air Station|Patrol Base"
                            + "|Forward Operating Base|FOB|Combat Outpost|Mount|Cape|Lake|Hill|Port|Puerto|Checkpoint|Isla|Wadi|Jebel) "
                            + NOBODY + NAME + ")"),
            Pattern.compile("\\b(?<name>(?:Air ?[Bb]ase|Hill|Checkpoint|Height|Base) \\d{1,4}(?:\\.\\d)?)\\b"),
            Pattern.compile(
                    "\\b(?<name>(?:Strait|Straits|Gulf|Bay|Sea|Island|Isle|Cape|Lake) of (?:the )?" + NAME + ")"),
            Pattern.compile(
                    "(?<=\\b(?:at|from|near|of) )(?<name>(?:RAF|RNAS|HMNB|NAS|MCAS|RAAF Base|NSA|CFB) " + NAME + ")"),
            Pattern.compile(
                    "\\b(?<name>(?!The )\\p{Lu}[\\p{L}’'-]+(?: (?!The )\\p{Lu}[\\p{L}’'-]+)? (?:Shoal|Reef|Atoll|Archipelago|Peninsula|Oblast|Raion"
                            + "|Local Government Area|Governorate|Prefecture|Voivodeship|Township|Tehsil|Subdistrict|Municipality|Gorge|Ridge|Spit|Dam|(?:[Nn]uclear|[Hh]ydroelectric|[Tt]hermal) [Pp]ower [Pp]lant|(?:[Bb]order )?[Cc]rossing|Air(?: Force)? Base|Airbase|Airfield|Naval Base|Naval Station|Barracks|Cosmodrome|Proving Ground|Training Area|Test Range))\\b"),
            Pattern.compile(
                    "(?<=(?:^|[\\s(“\"’]))(?<name>(?!(?:The|Each|This|That|Another|Its|Their|Northern|Southern|Eastern|Western|Central"
                            + "|Northeastern|Northwestern|Southeastern|Southwestern|Neighbouring|Neighboring|Border|Coastal|Military|Federal)\\b)"
                            + "\\p{Lu}\\p{Ll}[\\p{L}-]+(?: \\p{Lu}\\p{Ll}[\\p{L}-]+)?)(?= (?:province|governorate|prefecture|township|municipality"
                            + "|subdistrict|oblast|voivodeship|district|village)\\b)"),
            Pattern.compile(
                    "(?<=\\b(?:town|village|city|settlement|hamlet|port|suburb|locality|neighbou?rhood) of )(?<name>"
                            + PLAIN + "(?: " + PLAIN + "){0,2}" + ")"),
            Pattern.compile(
                    "(?<=\\b(?:in|of|from|into|near|control of|captured|seized|took|taken|entered|retook|recaptured|towards?|outside|to|over) )(?<name>"
                            + NAME
                            + ")(?=, (?:a|an|the) (?:[\\p{L}-]+ ){0,3}(?:town|village|city|settlement|hamlet|port|suburb|island|district|province|stronghold)\\b)"),
            Pattern.compile(
                    "(?<![\\p{L}-])(?<name>\\p{Lu}\\p{Ll}+(?:[-–]\\p{Lu}\\p{Ll}+){1,2} (?:[Hh]ighway|[Mm]otorway|[Rr]ailway|border))\\b"),
            Pattern.compile(
                    "(?<![\\p{L}-])(?<name>" + PLAIN + "(?: " + PLAIN
                            + ")?)(?= \\((?:(?:just|immediately|directly|\\d+ ?km) )?(?:north|south|east|west)(?:east|west)?(?:ern)? of )"),
            Pattern.compile("(?<![\\p{L}-])(?<name>Arctic Circle|Korean [Pp]eninsula|Horn of Africa|High North)\\b"));
    /** "Harn airbase", not a state's: "Peruvian airbase". */
    private static final Pattern BASE = Pattern.compile(
            "(?<![\\p{L}’'-])(?<name>(?!(?:The|An?|This|That|Its|Their|Another|Military|Air|Main|New|Old|Two|Several) )"
                    + PLAIN + "(?: " + PLAIN + ")? (?:air ?base|air force base|airfield|aerodrome|naval base"
                    + "|training (?:ground|area|centre|center)|proving ground|shipyard|cosmodrome))\\b");

    /** One strange word with a capital behind a preposition of place. */
    private static final Pattern LOCATED = Pattern.compile(
            "\\b(?:in|near|outside|towards?|seized?|seizing|captur(?:ed|ing)|recaptured|retook|liberated|entered|reached|shelled|overran|besieged) (?<name>\\p{Lu}\\p{Ll}{3,}(?:-\\p{Lu}\\p{Ll}+)?)(?=[,.;)]| (?:on|in|and|since|after|during|last|where|that|was|were|has|have|by|with|to)\\b)");

    private Sites() {}

    /** @param states where the article names them */
    static List<Candidate> in(Words words, List<Candidate> states) {
        List<Candidate> found = new ArrayList<>();
        Matches.of(BASE, words, EntityType.PLACE).stream()
                .filter(c -> states.stream().noneMatch(state -> state.span().overlaps(c.span())))
                .forEach(found::add);
        PATTERNS.forEach(p -> found.addAll(Matches.of(p, words, EntityType.PLACE)));
        Matches.of(LOCATED, words, EntityType.PLACE).stream()
                .filter(c -> isStrange(words, words.first(c.span())))
                .forEach(found::add);
        return found;
    }

    /** A proper noun that the tagger leaves open, that is no word of the article, in a sentence that is no headline. */
    private static boolean isStrange(Words words, int word) {
        return words.get(word).tag().startsWith("NNP")
                && words.get(word).ner().equals("O")
                && !Lexicon.CALENDAR.contains(words.at(word))
                && !Lexicon.NO_PLACE.contains(words.at(word))
                && !words.hasSmall(words.at(word).toLowerCase(Locale.ROOT))
                && !words.isHeadline(words.sentence(word));
    }
}
