package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Lexicon;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/** Ships by their navy's prefix or behind their kind, and classes of ships by their lead ship. */
final class Ships {
    /** Prefixes of the names of naval ships. */
    static final String PREFIX =
            "(?:HMS|USS|USNS|USCGC|INS|ROKS|JS|JDS|HMAS|HMCS|HMNZS|FS|TCG|ORP|ARA|KRI|BRP|PNS|RSS|RSN"
                    + "|HDMS|HNoMS|HNLMS|HSwMS|FGS|ITS|ESPS|SPS|BNS|BAP|RFS|ROS|CNS|NRP|IRIS|IRINS|RFA|ROCS|HTMS|SLNS|SAS|LÉ|ENS|CCGS|JCG|RNSS|KV|MV|M/V|RV|RRS|USAV|KNM|ICGV|KD|UMS|NoCGV|KDB|SSV)";

    private static final String WORD = "[A-ZÀ-Ž][\\p{L}'’.-]*[\\p{L}]";
    private static final String PLAIN = "\\p{Lu}[\\p{L}-]*";
    private static final String INITIAL = "(?: \\p{Lu}\\.?(?= \\p{Lu}))?";
    private static final String NAME = "(?!" + PREFIX + "\\b)" + WORD + INITIAL
            + "(?: (?:(?:de|del|of|the|y|la|III|II|IV) )?" + WORD + INITIAL + "){0,2}";
    private static final String KIND =
            "(?:frigate|corvette|destroyer|cruiser|submarine|minesweeper|minehunter|aircraft carrier|(?<!flag )(?<!mail )(?<!air )carrier|cutter"
                    + "|patrol (?:ship|vessel|boat)|landing ship|warship|assault ship|tugboat|missile boat|(?:research|survey|intelligence|spy|supply|hospital|training|amphibious|dock|cargo|container|support|transport|merchant|command|rescue|salvage) (?:ship|vessel)"
                    + "|icebreaker|(?:nuclear|attack|missile|diesel|spy|ballistic) sub|tug|oil tanker|bulk carrier|trawler|ferry|battlecruiser|battleship|gunboat|helicopter carrier|speedboat|freighter|FREMM|LHD|LPD|OPV)";

    private static final String MARK = "[\"“”‘'„«*_]{0,3}";
    private static final Pattern PREFIXED = Pattern.compile("\\b(?<name>" + PREFIX + " " + MARK + NAME + ")");
    private static final Pattern AFTER_KIND =
            Pattern.compile("\\b" + KIND + "(?:s|, the|,)? (?:the )?" + MARK + "(?<name>" + NAME + ")");
    /** Only among ships: projects are flagships too. */
    private static final Pattern AFTER_FLAGSHIP =
            Pattern.compile("\\bflagship(?:,? the|,)? " + MARK + "(?<name>" + NAME + ")");

    private static final Set<String> NAVAL = Set.of(
            "navy", "naval", "warship", "warships", "fleet", "frigate", "destroyer", "cruiser", "vessel", "vessels");
    /** Further ships of a list: "the frigates Altair and Vega". */
    private static final Pattern LISTED =
            Pattern.compile("\\b" + KIND + "s " + NAME + "(?:, " + NAME + "){0,4},? and (?<name>" + NAME + ")");

    private static final Pattern LISTED_BETWEEN = Pattern.compile(
            "\\b" + KIND + "s " + NAME + "(?:, " + NAME + "){0,2}?, (?<name>" + NAME + ")(?=,? and \\p{Lu}|, \\p{Lu})");
    /** "the Altair escort ship" */
    private static final Pattern BEFORE_KIND = Pattern.compile(
            "\\b[Tt]he (?<name>" + PLAIN + "(?: " + PLAIN
                    + ")?) (?:escort|landing|patrol|supply|training|hospital|research|survey|intelligence|spy) (?:ship|vessel|boat)\\b");

    private static final Pattern CLASS = Pattern.compile("(?<![\\p{L}’'-])(?<name>(?:" + PLAIN + " ){0,2}(?:" + WORD
            + "-class\\b|" + WORD + " class(?= " + KIND + ")))");
    private static final Pattern NO_CLASS = Pattern.compile(
            "(?i)(?:first|second|third|world|working|middle|upper|lower|business|economy|ruling|master|political|high|low|best|tank)-class");

    private Ships() {}

    /** "the vessel, the Coastal Research Facility": a name of several words that ends like a plan's or a body's. */
    private static boolean isWork(Words words, Span span) {
        String last = words.at(words.last(span));
        boolean several = words.last(span) > words.first(span);
        return Lexicon.CALENDAR.contains(words.at(words.first(span)))
                || (several
                        && (Lexicon.NO_ACTOR_TAILS.contains(last)
                                || Lexicon.BODY_TAILS.contains(last)
                                || last.equals("Facility")));
    }

    /** No adjective, and nothing that the tagger takes for a state or a body. */
    private static boolean isStrange(Words words, Span span) {
        var token = words.get(words.first(span));
        return token.tag().equals("NNP")
                && (token.ner().equals("O") || token.ner().equals("PERSON"));
    }

    /** "The Altair" elsewhere; the name alone may be that of a place or person. */
    private static List<Candidate> again(Words words, Candidate ship) {
        String name = ship.span().of(words.text());
        Pattern article =
                Pattern.compile("\\b[Tt]he " + MARK + "(?<name>" + Pattern.quote(name) + ")\\b(?!['’]| \\p{Lu})");
        return Matches.of(article, words).stream()
                .filter(span -> !span.equals(ship.span()))
                .map(span -> Candidate.shortOf(ship, span, Candidate.Origin.DEFINITION))
                .toList();
    }

    static List<Candidate> in(Words words, List<Candidate> others) {
        Set<Span> elsewhere = others.stream()
                .filter(c -> c.type() == EntityType.PLACE
                        || c.type() == EntityType.PERSON
                        || c.type() == EntityType.ORGANISATION)
                .map(Candidate::span)
                .collect(Collectors.toSet());
        Set<Span> known = others.stream()
                .filter(c -> c.entry() != null)
                .map(Candidate::span)
                .collect(Collectors.toSet());
        List<Candidate> found = new ArrayList<>(Matches.of(PREFIXED, words, EntityType.EQUIPMENT_TYPE));
        List<Pattern> patterns = new ArrayList<>(List.of(AFTER_KIND, LISTED, LISTED_BETWEEN));
        if (NAVAL.stream().anyMatch(words::hasSmall)) {
            patterns.add(AFTER_FLAGSHIP);
        }
        for (Pattern pattern : patterns) {
            for (Candidate ship : Matches.of(pattern, words, EntityType.EQUIPMENT_TYPE)) {
                boolean surer = elsewhere.contains(ship.span());
                String before = words.at(words.beside(words.first(ship.span()), -1));
                if (isWork(words, ship.span())) {
                    continue;
                }
                if (known.contains(ship.span()) && before.equals("the")) {
                    continue;
                }
                found.add(surer ? Candidate.shortOf(ship, ship.span(), Candidate.Origin.DEFINITION) : ship);
                found.addAll(again(words, ship));
            }
        }
        Matches.of(BEFORE_KIND, words, EntityType.EQUIPMENT_TYPE).stream()
                .filter(c -> isStrange(words, c.span()))
                .forEach(found::add);
        Matches.of(CLASS, words, EntityType.EQUIPMENT_TYPE).stream()
                .filter(c -> !NO_CLASS.matcher(c.span().of(words.text())).find())
                .forEach(found::add);
        return found;
    }
}
