package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;

/** Bodies that show by their first or last word: committees, institutes, ministries without a state's name, armed groups. */
final class Bodies {
    private static final String WORD = "(?:U\\.[SKN]\\.|\\p{Lu}[\\p{L}’'-]*|al-\\p{Lu}[\\p{L}’'-]*)";
    private static final String REMIT =
            "(?:[Ee]xternal [Aa]ffairs|[Ff]oreign [Aa]ffairs|[Hh]ome [Aa]ffairs|[Ii]nternal [Aa]ffairs|[Vv]eterans['’]? [Aa]ffairs"
                    + "|[Dd]efen[cs]e|[Ff]oreign|[Ii]nterior|[Ff]inance|[Ee]nergy|[Jj]ustice|[Hh]ealth|[Ee]conomy|[Tt]ransport|[Ee]ducation"
                    + "|[Aa]griculture|[Tt]rade|[Uu]nification|[Ee]mergenc(?:y|ies)|[Ii]nformation|[Cc]ulture|[Ll]abou?r|[Ii]ndustry|[Cc]ommerce"
                    + "|[Ss]ecurity|[Ii]ntelligence)";
    /** Words that a remit goes on with behind "and". */
    private static final String FURTHER =
            "(?:Security|Research|Trade|Development|Strategy|Strategic|International|Studies|Analysis|Analyses|Policy|Technology"
                    + "|Cooperation|Co-operation|Defen[cs]e|Human|Economic|Political|Immigration|Conflict|Peace|Infrastructure|Industry|Energy"
                    + "|Intelligence|Arms|Disarmament|Commonwealth|National|Regional|Global|Space|Border|Customs|Industrial|Risk|Asian|European)";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("\\b(?<name>(?:" + WORD + " ){1,5}(?:[Ss]ub)?(?:[Cc]ommittee|[Cc]ommission|[Cc]aucus)"
                    + "(?: (?:on|for|of) (?:the )?[\\p{L}]+(?: (?:and )?\\p{Lu}[\\p{L}]+){0,3})?)"),
            Pattern.compile(
                    "\\b(?<name>(?:(?:Senate|House|Bundestag|Duma|Knesset|Rada|Commons|Lords|Lok Sabha|Diet|Sejm|Seimas|Saeima"
                            + "|Riigikogu|Riksdag|Storting|Congress)(?:['’´]s)? )?(?:[Dd]efen[cs]e(?: affairs)?|[Ff]oreign (?:relations|affairs)"
                            + "|[Aa]rmed services|[Ii]ntelligence|[Nn]ational security|[Hh]ome affairs|[Hh]omeland security|[Aa]ppropriations|[Bb]udget"
                            + "|[Ss]ecurity) (?:select )?(?:sub)?committee)\\b"),
            Pattern.compile(
                    "\\b(?<name>(?:Jaish|Jaysh|Jabhat|Harakat|Liwa|Kata'?ib|Ansar|Hizb|Hezb|Asa'?ib|Saraya|Lashkar|Tehrik|Quwat)"
                            + "[ -](?:e-|al-|ul-|ut-|i-|-)?" + WORD + "(?:[ -](?:e-|al-|ul-)?" + WORD + ")*)"),
            Pattern.compile(
                    "(?<![\\p{L}-])(?<name>(?:" + WORD
                            + " ){1,4}(?:Brigades|Liberation Front|Liberation Army|Defen[cs]e Forces|Resistance Front|Resistance Movement"
                            + "|Liberation Movement|Democratic Forces|Salvation Front|Popular Front|Resistance Council|People['’]s Front))\\b"),
            Pattern.compile(
                    "\\b(?<name>(?:(?!The )\\p{Lu}[\\p{L}-]* ){0,4}(?:University|Institute|Institution|College|Academy|Cent(?:er|re)"
                            + "|Council|Foundation|Society|Association|Panel of Experts|Department|Agency|Office|Bureau|Observatory|Initiative|Board|Directorate)"
                            + " (?:of|for|on) (?:the )?" + WORD + "(?: (?:of (?:the )?)?" + WORD + "){0,4}(?:,? and "
                            + FURTHER
                            + "(?: " + WORD
                            + "){0,3})?)"),
            Pattern.compile("\\b(?<name>" + REMIT.replaceAll("\\[(.).\\]", "$1")
                    + " Ministry|Supreme Court|Constitutional Court|High Court" + "|Ministry of (?:the )?(?:National )?"
                    + REMIT + "|Home Office|Foreign Office|Cabinet Office|Election Commission)\\b"),
            Pattern.compile("(?<=\\p{Ll} )(?<name>Parliament|Treasury)\\b(?! [\\p{Lu}])"),
            Pattern.compile("(?<=\\p{Ll} |, )(?<name>(?!The )\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?"
                    + " (?:association|foundation|institute|university|federation|trade union))\\b"));

    private Bodies() {}

    static List<Candidate> in(Words words) {
        List<Candidate> found = new ArrayList<>();
        PATTERNS.forEach(p -> found.addAll(Matches.of(p, words, EntityType.ORGANISATION)));
        return found;
    }
}
