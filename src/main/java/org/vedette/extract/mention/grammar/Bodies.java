package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;

/** Bodies that show by their first or last word: committees, armed groups. */
final class Bodies {
    private static final String WORD = "(?:\\p{Lu}[\\p{L}’'-]*|al-\\p{Lu}[\\p{L}’'-]*)";
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("\\b(?<name>(?:" + WORD + " ){1,5}(?:[Ss]ub)?(?:[Cc]ommittee|[Cc]ommission|[Cc]aucus)"
                    + "(?: (?:on|for|of) (?:the )?[\\p{L}]+(?: (?:and )?\\p{Lu}[\\p{L}]+){0,3})?)"),
            Pattern.compile(
                    "\\b(?<name>(?:Jaish|Jaysh|Jabhat|Harakat|Liwa|Kata'?ib|Ansar|Hizb|Hezb|Asa'?ib|Saraya|Lashkar|Tehrik|Quwat)"
                            + "[ -](?:e-|al-|ul-|ut-|i-|-)?" + WORD + "(?:[ -](?:e-|al-|ul-)?" + WORD + ")*)"),
            Pattern.compile(
                    "(?<![\\p{L}-])(?<name>(?:" + WORD
                            + " ){1,4}(?:Brigades|Liberation Front|Liberation Army|Defen[cs]e Forces|Resistance Front|Resistance Movement))\\b"));

    private Bodies() {}

    static List<Candidate> in(Words words) {
        List<Candidate> found = new ArrayList<>();
        PATTERNS.forEach(p -> found.addAll(Matches.of(p, words, EntityType.ORGANISATION)));
        return found;
    }
}
