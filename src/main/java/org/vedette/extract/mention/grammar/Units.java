package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/** Formations and units by number and echelon. */
final class Units {
    private static final String ECHELON =
            "(?:Army Corps|Army Group|Army|Corps|Division|Brigade(?: Group| Combat Team)?|Regiment|Battalion|Squadron|Wing|Fleet"
                    + "|Flotilla|Air Force|Marines|Commando)";
    /** Words that name civil bodies too, so that a military word must stand before them. */
    private static final String GROUPING =
            "(?:Group|Command|Company|Battery|Force|Unit|Flight|Platoon|Team|Detachment|Task Force)";

    private static final String MILITARY =
            "(?:Marine|Expeditionary|Air|Special|Operations|Fighter|Bomb|Bomber|Airlift|Artillery"
                    + "|Armou?red|Infantry|Naval|Strike|Amphibious|Carrier|Support|Tactical|Guards|Airborne|Security|Combat|Assault"
                    + "|Reconnaissance|Signal|Intelligence|Space|Cyber|Operational|Theater|Territorial|Tank|Rifle|Missile|Maintenance"
                    + "|Refueling|Medical|Maritime|Ordnance|Disposal|Mobile|Rescue|Logistics|Engineer)";
    private static final String NUMBER =
            "(?:\\d{1,4}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth"
                    + "|[IVX]{1,5}|(?!(?:19|20)\\d\\d)\\d{1,4})";
    /** An officer of a service is no formation. */
    private static final String WORD =
            "(?:(?!(?:Secretary|Sergeant|Chief|Commandant|Minister|President|Chairman|Director|Anniversary|Annual)\\b)"
                    + "\\p{Lu}[\\p{L}&/-]*|\\(\\p{Lu}{2,5}\\)|of|and|the)";

    private static final String ONE = NUMBER + "(?:(?: " + WORD + "){0,6}? " + ECHELON + "|(?: " + WORD + "){0,4}? "
            + MILITARY + "(?: " + WORD + "){0,3}? " + GROUPING + ")\\b";

    private static final String SMALL_WORD =
            "(?:separate|guards|combined|arms|tank|mechani[sz]ed|motori[sz]ed|motor|rifle|infantry|airborne"
                    + "|air|assault|mobile|territorial|defen[cs]e|artillery|marine|naval|special|purpose|operations|armou?red|mountain|jaeger"
                    + "|missile|rocket|anti-aircraft|fighter|bomber|helicopter|aviation|engineer|logistics|reconnaissance|light|heavy)";
    private static final String SMALL_ECHELON =
            "(?:army corps|army|corps|division|brigade|regiment|battalion|squadron|wing|fleet|flotilla)";
    private static final String COUNT = "(?:\\d{1,4}(?:\\.\\d)?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)";

    private static final String REALM =
            "(?:Northern|Southern|Eastern|Western|Central|North(?:ern)?[- ]?(?:[Ee]ast|[Ww]est)(?:ern)?|South(?:ern)?[- ]?(?:[Ee]ast|[Ww]est)(?:ern)?|Home Front"
                    + "|Northeastern|Northwestern|Southeastern|Southwestern|Strategic|Fleet|Forces|Joint|Combined|Training|Logistics|Materiel"
                    + "|Air Combat|Air Mobility|Air Defen[cs]e|Maritime|Naval|Land|Army|Air|Space|Cyber|Special|Submarine|Surface|Transportation|Doctrine"
                    + "|Strike|Rocket|Missile|Nuclear|Amphibious|Expeditionary|Operations|Field|Eastern Naval|Western Naval|Southern Naval|Futures|Sustainment)";
    private static final String POST =
            "(?: Headquarters(?: (?:Forward )?(?:Command|Observation) Post| Forward)?| (?:Forward )?Command Post| Headquarters Element)";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?<![\\w-])(?<name>" + ONE + "(?:(?<!Division|Corps|Army)(?:, | of the )" + ONE
                    + "|,? (?:of the )?Royal(?: \\p{Lu}[\\p{L}-]+){1,3})?)"),
            Pattern.compile("(?<![\\w-])(?<name>\\d{1,4}(?:st|nd|rd|th)(?:[ -](?:" + SMALL_WORD
                    + "|\\p{Lu}[\\p{L}-]*)){0,6} " + SMALL_ECHELON + ")\\b"),
            Pattern.compile(
                    "\\b(?<name>(?:\\p{Lu}[\\p{L}-]+ ){0,4}(?:Task Force|Task Group|Squadron|Escort Division|Flotilla|Mobile Unit"
                            + "|(?:Strike|Ready|Carrier|Submarine|Surface|Maritime|Wing|Amphibious|Expeditionary) Group) "
                            + COUNT + ")\\b"),
            Pattern.compile("(?<![\\w-])(?<name>" + ONE + POST + ")\\b"),
            Pattern.compile(
                    "\\b(?<name>(?:(?!The )\\p{Lu}[\\p{L}-]* ){0,2}(?:Component|Corps|Division|Brigade|Fleet) Headquarters)\\b(?! in)"),
            Pattern.compile("\\b(?<name>(?:" + REALM + " ){1,3}(?:Theat(?:er|re) )?Command)\\b(?! (?:Sergeant|Post))"),
            Pattern.compile(
                    "\\b(?<name>(?:(?!The )\\p{Lu}[\\p{L}.-]* ){0,3}\\p{Lu}[\\p{L}-]+ (?:(?:[Cc]arrier|[Aa]mphibious|[Ee]xpeditionary) (?:[Ss]trike|[Bb]attle|[Rr]eady) [Gg]roup"
                            + "|[Mm]ilitary [Rr]egion|[Mm]ilitary [Dd]istrict|[Tt]heat(?:er|re) [Cc]ommand|[Nn]aval [Dd]istrict|[Aa]rmy [Gg]roup))\\b"),
            Pattern.compile(
                    "\\b(?<name>(?:(?:Multi-Domain|Joint|Combined|Naval|Maritime|Amphibious|Rapid Reaction|Rapid|Marine|Air|Expeditionary|Arctic|Counter-?\\p{L}+|Special Operations"
                            + "|Interagency|Aviation|Armou?red|Stryker|Carrier) ){1,4}Task Force(?: \\p{Lu}\\p{Ll}+){0,2})\\b"),
            Pattern.compile("\\b(?<name>No\\.? \\d{1,3} (?:\\p{Lu}\\p{L}+ )?(?:Squadron|Group|Wing|Commando))\\b"),
            Pattern.compile("\\b(?<name>Unit \\d{4,5})\\b"),
            Pattern.compile(
                    "(?<![\\w-])(?<name>\\d{1,4}(?:st|nd|rd|th) (?:[A-Z]{1,3}(?:CAA|GTA|AC|MRD|MRR|MRB|BCT|CAB|MEU|MEB|FW|ARW|CMBG)|CAA|GTA|TA|AC|MRD|TD|MRR"
                            + "|MRB|BCT|CAB|MEU|MEB|FW|BW|ARW|CMBG|VDV (?:Division|Brigade|Regiment)))\\b"),
            Pattern.compile(
                    "\\b(?<name>Multi-?[Nn]ational (?:Corps|Division|Brigade|Battle ?[Gg]roup)(?:[ -]\\p{Lu}\\p{Ll}+){0,2})\\b"),
            Pattern.compile("\\b(?<name>(?:Allied )?Joint Force Command \\p{Lu}\\p{Ll}+)\\b"),
            Pattern.compile(
                    "\\b(?<name>Standing NATO (?:Maritime|Mine Countermeasures) Group(?: (?:One|Two|\\d))?)\\b"),
            Pattern.compile("(?<![\\w-])(?<name>\\d{1,4}(?:st|nd|rd|th) (?:\\p{Lu}[\\p{L}-]* ){0,3}Base)\\b"),
            Pattern.compile("\\b(?<name>(?!The )(?:\\p{Lu}\\p{Ll}+ ){1,2}(?:Army |Air )?National Guard)\\b"),
            Pattern.compile(
                    "\\b(?<name>(?:U\\.?S\\.? )?(?:Naval Forces|Air Forces|Army|Marine(?: Corps)? Forces|Special Operations"
                            + "|Space Forces?|Fleet Forces|Cyber) (?:\\p{Lu}\\p{Ll}+ )?Command)\\b"),
            Pattern.compile(
                    "\\b(?<name>(?!The )(?:\\p{Lu}[\\p{L}]*(?:['’´`]s)? (?:of |and |the )?){1,4}(?:Hussars|Lancers|Dragoons|Fusiliers"
                            + "|Rifles|Gurkhas|Highlanders|Grenadiers|Yeomanry|Borderers|Guards|Regiment|Foreign Legion))\\b"),
            Pattern.compile(
                    "\\b(?<name>(?:[Mm]ultinational|NATO(?:['’]s)?|eFP|[Ee]nhanced [Ff]orward [Pp]resence) (?:[\\p{L}]+ )?battle ?group)\\b"),
            Pattern.compile(
                    "\\b(?<name>[HV](?:MFA|MM|MLA|MH|A|AQ|P|AW|RC|MGR|MU|MFAT|FA|SC|SM)(?:\\([A-Z]+\\))?-\\d{1,3})\\b"));

    private static final Pattern COUNTED = Pattern.compile("\\d+ .*(?:Army|Air Force|Marines)");

    private Units() {}

    /** @param states where the article names them */
    static List<Candidate> in(Words words, List<Candidate> states) {
        List<Candidate> found = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matches.of(pattern, words, EntityType.MILITARY_UNIT).stream()
                    .filter(c -> !c.span().of(words.text()).startsWith("I "))
                    .filter(c -> !isCount(words, c.span(), states))
                    .forEach(found::add);
        }
        return found;
    }

    /** "90 Peruvian Army soldiers": a number in front of a state's service counts. */
    private static boolean isCount(Words words, Span span, List<Candidate> states) {
        return COUNTED.matcher(span.of(words.text())).matches()
                && states.stream().anyMatch(state -> span.contains(state.span()));
    }
}
