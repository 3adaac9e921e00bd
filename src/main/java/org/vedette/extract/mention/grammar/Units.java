package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;

/** Formations and units by number and echelon. */
final class Units {
    private static final String ECHELON =
            "(?:Army Corps|Army Group|Army|Corps|Division|Brigade|Regiment|Battalion|Squadron|Wing|Group|Fleet"
                    + "|Command|Company|Battery|Flotilla|Force|Unit|Flight|Platoon|Team|Guards|Legion|Detachment|Task Group|Task Force)";
    private static final String ECHELON_LOWER =
            "(?:army corps|army|corps|division|brigade|regiment|battalion|squadron|wing|fleet|flotilla)";
    private static final String ORDINAL =
            "(?:\\d{1,4}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth"
                    + "|[IVX]{1,5}|\\d{1,4})";
    private static final String MODIFIER = "(?:[A-Z][\\p{L}&/-]*|of|and|the)";
    private static final String LOWER_MODIFIER =
            "(?:separate|guards|combined|arms|tank|mechani[sz]ed|motori[sz]ed|motor|rifle|infantry|airborne|air|assault|mobile|territorial|defen[cs]e|artillery|marine|naval|special|purpose|operations|armou?red|mountain|jaeger|missile|rocket|anti-aircraft|fighter|bomber|helicopter|aviation|engineer|logistics|reconnaissance|light|heavy)";
    private static final String ONE = ORDINAL + "(?: " + MODIFIER + "){0,6}? " + ECHELON + "\\b";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?<![\\w-])(?<name>" + ONE + "(?:(?:, | of the )" + ONE + ")?)"),
            Pattern.compile("(?<![\\w-])(?<name>\\d{1,4}(?:st|nd|rd|th)(?:[ -](?:" + LOWER_MODIFIER
                    + "|[A-Z][\\p{L}-]*)){0,6} " + ECHELON_LOWER + ")\\b"),
            Pattern.compile(
                    "\\b(?<name>(?:[A-Z][\\p{L}-]+ ){0,3}(?:Task Force|Strike Group|Task Group|Carrier Group|Squadron|Escort Division|Group|Wing|Unit Two|Flotilla|Submarine Group|Ready Group) (?:\\d{1,4}(?:\\.\\d)?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten))\\b"),
            Pattern.compile("\\b(?<name>No\\.? \\d{1,3} (?:[A-Z][\\p{L}]+ )?(?:Squadron|Group|Wing|Commando))\\b"),
            Pattern.compile("\\b(?<name>V(?:MFA|MM|MA|FA|AQ|P|AW|RC|MGR|MU|MFAT)(?:\\([A-Z]+\\))?-\\d{1,3})\\b"));

    private Units() {}

    static List<Candidate> in(Words words) {
        List<Candidate> found = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matches.of(pattern, words, EntityType.MILITARY_UNIT).stream()
                    .filter(c -> !c.span().of(words.text()).startsWith("I "))
                    .forEach(found::add);
        }
        return found;
    }
}
