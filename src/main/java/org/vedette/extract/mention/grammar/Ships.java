package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;

/** Ships by their navy's prefix or behind their kind, and classes of ships by their lead ship. */
final class Ships {
    /** Prefixes of the names of naval ships. */
    static final String PREFIX =
            "(?:HMS|USS|USNS|USCGC|INS|ROKS|JS|JDS|HMAS|HMCS|HMNZS|FS|TCG|ORP|ARA|KRI|BRP|PNS|RSS|RSN"
                    + "|HDMS|HNoMS|HNLMS|HSwMS|FGS|ITS|ESPS|SPS|BNS|BAP|RFS|ROS|CNS|NRP|IRIS|IRINS|RFA|ROCS|HTMS|SLNS|SAS|LÉ|ENS|CCGS|JCG|RNSS)";

    private static final String WORD = "[A-ZÀ-Ž][\\p{L}'’.-]*[\\p{L}]";
    private static final String PLAIN = "\\p{Lu}[\\p{L}-]*";
    private static final String INITIAL = "(?: \\p{Lu}\\.)?";
    private static final String NAME = "(?!" + PREFIX + "\\b)" + WORD + INITIAL
            + "(?: (?:(?:de|del|of|the|y|la|III|II|IV) )?" + WORD + INITIAL + "){0,2}";
    private static final String KIND =
            "(?:frigate|corvette|destroyer|cruiser|submarine|minesweeper|minehunter|aircraft carrier|carrier|cutter"
                    + "|patrol (?:ship|vessel|boat)|landing ship|warship|flagship|assault ship|tugboat|missile boat|research ship|spy ship)";

    private static final Pattern PREFIXED = Pattern.compile("\\b(?<name>" + PREFIX + " " + NAME + ")");
    private static final Pattern AFTER_KIND = Pattern.compile("\\b" + KIND + "s? [\"“‘']?(?<name>" + NAME + ")");
    private static final Pattern CLASS = Pattern.compile("(?<![\\p{L}’'-])(?<name>(?:" + PLAIN + " ){0,2}(?:" + WORD
            + "-class\\b|" + WORD + " class(?= " + KIND + ")))");
    private static final Pattern NO_CLASS = Pattern.compile(
            "(?i)(?:first|second|third|world|working|middle|upper|lower|business|economy|ruling|master|political|high|low|best|tank)-class");

    private Ships() {}

    static List<Candidate> in(Words words) {
        List<Candidate> found = new ArrayList<>(Matches.of(PREFIXED, words, EntityType.EQUIPMENT_TYPE));
        found.addAll(Matches.of(AFTER_KIND, words, EntityType.EQUIPMENT_TYPE));
        Matches.of(CLASS, words, EntityType.EQUIPMENT_TYPE).stream()
                .filter(c -> !NO_CLASS.matcher(c.span().of(words.text())).find())
                .forEach(found::add);
        return found;
    }
}
