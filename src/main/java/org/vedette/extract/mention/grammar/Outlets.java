package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;

/** Newspapers and channels that no list holds: by their last word, and as what somebody told something. */
final class Outlets {
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

    private Outlets() {}

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
        return found;
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
