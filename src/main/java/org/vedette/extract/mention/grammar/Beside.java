package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Lexicon;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/**
 * Bodies that no list holds, by what stands beside them: newspapers and channels by their last word and as what somebody told something,
 * others by what they are called and by whom they employ ("an analyst at Harbour Futures", "the Director, Port Operations, Capt. X").
 */
final class Beside {
    private static final String WORD = "\\p{Lu}[\\p{L}&.-]*[\\p{L}\\d]";
    private static final Pattern TITLE = Pattern.compile("(?<!\\p{L})(?<name>(?:The )?(?:(?!The )" + WORD
            + " ){1,3}(?:Times|Herald|Tribune|Gazette|Chronicle|Sentinel|Courier|Clarion|Telegraph|Dispatch|Inquirer|Examiner|Bulletin"
            + "|Observer|Journal|Broadcasting Corporation|News Agency|Newspaper))\\b(?! \\p{Lu})");
    private static final Pattern TOLD =
            Pattern.compile("\\b(?:told|tells|interview with|interview to|speaking to) (?<name>(?:[Tt]he " + WORD
                    + "|\\p{Lu}{2,}[\\p{L}\\d-]*|" + WORD + " " + WORD + ")(?: " + WORD + "){0,2})");

    private static final Pattern AFTER_KIND = Pattern.compile(
            "\\b(?:state (?:television|TV|media|broadcaster)|news agency|newspaper|daily|broadcaster|news site|news website|magazine|news channel|TV channel|outlet|radio station) (?<name>(?:[Tt]he )?"
                    + WORD + "(?: " + WORD + "){0,2})");
    private static final Pattern BODY_AFTER_KIND = Pattern.compile(
            "\\b(?:think[ -]tank|association|NGO|charity|consultancy|arms (?:maker|manufacturer)|defen[cs]e (?:company|contractor|firm|giant)|shipbuilder|shipyard|drone maker|opposition party|militia|armed group|militant group|rebel group|manufacturer|research group|monitoring group|rights group) (?:the )?(?<name>"
                    + WORD + "(?: " + WORD + "){0,3})");

    private static final String EMPLOYER_WORD = "\\p{Lu}[\\p{L}&’'-]*";
    private static final String NAME =
            EMPLOYER_WORD + "(?: (?:(?:of|for|on|and) (?:the )?)?" + EMPLOYER_WORD + "){0,5}";
    private static final String STAFF =
            "(?:[Aa]nalyst|[Ee]xpert|[Rr]esearcher|[Ff]ellow|[Dd]irector|[Ss]cholar|[Pp]rofessor|[Ll]ecturer|[Ee]conomist"
                    + "|[Aa]dvis[eo]r|[Cc]onsultant|[Ss]trategist|[Hh]istorian|[Ee]ditor|[Rr]eporter|[Cc]orrespondent|[Jj]ournalist|[Ff]ounder"
                    + "|[Ss]pecialist|[Ss]cientist|[Aa]ssociate|[Cc]oordinator|[Cc]ampaigner|[Ee]xecutive|[Ee]ngineer)s?";
    private static final Pattern AT = Pattern.compile("\\b" + STAFF
            + "(?: for \\p{L}+(?: and \\p{L}+)?| in \\p{Ll}+)? (?:at|with) (?:the )?(?:\\p{Lu}[\\p{L}.]+-based )?(?<name>"
            + NAME + ")");
    private static final String RANK =
            "(?:Major|Maj|Brigadier|Brig|Lieutenant|Lt|General|Gen|Colonel|Col|Rear|Vice|Admiral|Adm|Air|Commodore|Cdre|Captain|Capt|Group|Wing"
                    + "|Dr|Mr|Mrs|Ms|Prof)\\b";
    private static final Pattern LISTED = Pattern.compile(
            "\\b(?:(?:Acting|Deputy|Assistant) )?(?:Director|Coordinator|Head|Chief|Commander|Spokesman|Spokesperson|Secretary), (?<name>"
                    + EMPLOYER_WORD + "(?: (?:of (?:the )?)?" + EMPLOYER_WORD + "){1,4}), (?:the )?" + RANK);
    private static final Set<String> NO_BODY = Set.of("State", "University", "Large");

    private Beside() {}

    static List<Candidate> in(Words words) {
        List<Candidate> found = new ArrayList<>(Matches.of(TITLE, words, EntityType.ORGANISATION));
        for (Pattern pattern : List.of(AFTER_KIND, BODY_AFTER_KIND)) {
            Matches.of(pattern, words, EntityType.ORGANISATION).stream()
                    .filter(c -> isAlone(words, c))
                    .forEach(found::add);
        }
        Matches.of(TOLD, words, EntityType.ORGANISATION).stream()
                .filter(c -> isAlone(words, c))
                .map(c -> withoutArticle(words, c))
                .forEach(found::add);
        for (Pattern pattern : List.of(AT, LISTED)) {
            Matches.of(pattern, words, EntityType.ORGANISATION).stream()
                    .filter(c -> isEmployer(words, c.span()))
                    .forEach(found::add);
        }
        return found;
    }

    /** No person and no place, in a sentence that is no headline; a unit's name is left to what knows units. */
    private static boolean isEmployer(Words words, Span span) {
        int first = words.first(span);
        int last = words.last(span);
        boolean place = true;
        for (int i = first; i <= last; i++) {
            if (words.get(i).ner().equals("PERSON")) {
                return false;
            }
            place = place && words.get(i).ner().equals("LOCATION");
        }
        return !place
                && words.get(first).tag().startsWith("NN")
                && !NO_BODY.contains(words.at(first))
                && !Lexicon.UNIT_HEADS.contains(words.at(last))
                && !Lexicon.CALENDAR.contains(words.at(first))
                && !words.isHeadline(words.sentence(first));
    }

    /** No person, and no word in front of a noun: "told German reporters". */
    private static boolean isAlone(Words words, Candidate candidate) {
        int first = words.first(candidate.span());
        int last = words.last(candidate.span());
        for (int i = first; i <= last; i++) {
            boolean article = i == first && words.at(i).equalsIgnoreCase("the");
            boolean name = !words.get(i).ner().equals("PERSON")
                    && Character.isUpperCase(words.at(i).charAt(0));
            if (!article && !name) {
                return false;
            }
        }
        int next = words.beside(last, 1);
        return next == Words.NONE || !words.get(next).tag().matches("NN.*|POS|HYPH|JJ");
    }

    private static Candidate withoutArticle(Words words, Candidate candidate) {
        int first = words.first(candidate.span());
        boolean article = words.at(first).equals("the");
        return article
                ? Candidate.unknown(
                        words,
                        words.span(first + 1, words.last(candidate.span())),
                        EntityType.ORGANISATION,
                        Candidate.Origin.GRAMMAR)
                : candidate;
    }
}
