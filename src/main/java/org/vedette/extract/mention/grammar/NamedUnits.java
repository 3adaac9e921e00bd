package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/** Units that bear a name instead of a number: "the Golani Brigade", "the “Falcon” and “Wolf” volunteer battalions". */
final class NamedUnits {
    private static final String MARK = "[“”„\"«»]";
    private static final String NAME = "\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,3}";
    private static final String ARM =
            "(?i:separate|independent|special|purpose|operations?|volunteer|reserve|territorial|defen[cs]e|motori[sz]ed"
                    + "|mechani[sz]ed|rifle|tank|armou?red|infantry|marine|naval|airborne|air|assault|artillery|engineer|reconnaissance|guards"
                    + "|mountain|light|heavy|sniper|drone|elite|mobile|national|security|border|combat|fighter|bomber|helicopter|missile|first"
                    + "|second|third)";
    private static final String ECHELON =
            "(?i:battalions?|brigades?|regiments?|squadrons?|compan(?:y|ies)|detachments?|divisions?|militias?|battle ?groups?|legions?|units?)";
    private static final Pattern QUOTED = Pattern.compile(MARK + "(?<name>" + NAME + ")" + MARK
            + "(?=(?:,? (?:and |or )?" + MARK + NAME + MARK + "){0,6}(?: " + ARM + "){0,4} " + ECHELON + "\\b)");
    private static final Pattern QUOTED_BEHIND =
            Pattern.compile("\\b(?i:battalion|brigade|regiment|squadron|detachment|militia)"
                    + "(?: (?:called|named|dubbed|codenamed|known as))? " + MARK + "(?<name>" + NAME + ")" + MARK);
    private static final Pattern PLAIN = Pattern.compile("\\b(?!(?:The|An?|Our|Its|Their|" + ARM + ") )(?!(?:" + ARM
            + " )+\\p{L}+\\b)(?<name>\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,2}(?: " + ARM
            + "){0,2} (?:Battalion|Brigade|Regiment|Battlegroup|Battle Group|Legion))\\b");

    private NamedUnits() {}

    static List<Candidate> in(Words words) {
        List<Candidate> found = new ArrayList<>(Matches.of(PLAIN, words, EntityType.MILITARY_UNIT));
        Set<String> names = new LinkedHashSet<>();
        for (Pattern pattern : List.of(QUOTED, QUOTED_BEHIND)) {
            for (Span span : Matches.of(pattern, words)) {
                names.add(span.of(words.text()));
            }
        }
        // Once a name is known to be a unit's, it is one wherever it stands in quotation marks.
        for (String name : names) {
            Pattern again = Pattern.compile(MARK + "(?<name>" + Pattern.quote(name) + "),?" + MARK);
            found.addAll(Matches.of(again, words, EntityType.MILITARY_UNIT));
        }
        return found;
    }
}
