package org.vedette.extract.mention.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/** Names that the statistical tagger sees: persons, bodies and places, cut to what is the name. */
public final class TaggedNames {
    private static final Set<String> OPENERS = Set.of("the", "a", "an", "'", "\"", "“", "‘", "``", "•", "-", "–");
    private static final Set<String> LOCATIVES =
            Set.of("in", "near", "at", "outside", "around", "towards", "inside", "across");
    private static final int LONGEST_IN_HEADLINE = 3;
    /** More words than that are a list or a headline. */
    private static final int LONGEST_PERSON = 6;

    private static final int LONGEST = 10;

    private TaggedNames() {}

    /** The candidates, in text order. */
    public static List<Candidate> in(Words words) {
        List<Candidate> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            String tag = words.get(i).ner();
            int first = i;
            do {
                i++;
            } while (i < words.size() && words.get(i).ner().equals(tag) && words.sentence(i) == words.sentence(first));
            if (!tag.equals("O")) {
                add(words, first, i - 1, tag, found);
            }
        }
        return found;
    }

    private static void add(Words words, int first, int last, String tag, List<Candidate> into) {
        int begin = first;
        int end = last;
        while (begin <= end && OPENERS.contains(words.at(begin).toLowerCase(Locale.ROOT))) {
            begin++;
        }
        if (tag.equals("PERSON")) {
            begin = afterTitles(words, begin, end);
        }
        while (end >= begin && !isNamePart(words.at(end))) {
            end--;
        }
        int longest = tag.equals("PERSON") ? LONGEST_PERSON : LONGEST;
        if (begin > end || end - begin >= longest) {
            return;
        }
        Span span = words.span(begin, end);
        EntityType type = tag.equals("PERSON") && isLocated(words, begin) ? EntityType.PLACE : type(tag, words.at(end));
        if (isName(span.of(words.text())) && !isHeadlineJunk(words, begin, end, type)) {
            into.add(Candidate.unknown(words, span, type, Candidate.Origin.TAGGER));
        }
    }

    /** Nobody is in or near a person: the tagger took a place for one. */
    private static boolean isLocated(Words words, int first) {
        return LOCATIVES.contains(words.at(words.beside(first, -1)).toLowerCase(Locale.ROOT));
    }

    /** Where every word has a capital, capitals tell nothing. */
    private static boolean isHeadlineJunk(Words words, int first, int last, EntityType type) {
        boolean doubtful = type == EntityType.PERSON ? last == first : last - first + 1 > LONGEST_IN_HEADLINE;
        return doubtful && words.isHeadline(words.sentence(first));
    }

    private static int afterTitles(Words words, int first, int last) {
        int begin = first;
        while (begin < last && Lexicon.HONORIFICS.contains(words.at(begin).replace(".", ""))) {
            begin++;
        }
        return begin;
    }

    private static EntityType type(String tag, String lastWord) {
        return switch (tag) {
            case "PERSON" -> EntityType.PERSON;
            case "LOCATION" -> EntityType.PLACE;
            default -> Lexicon.UNIT_HEADS.contains(lastWord) ? EntityType.MILITARY_UNIT : EntityType.ORGANISATION;
        };
    }

    private static boolean isNamePart(String word) {
        return Character.isLetterOrDigit(word.charAt(0)) && !word.equals("s");
    }

    private static boolean isName(String name) {
        long letters = name.chars().filter(Character::isLetter).count();
        return letters > 1
                && name.chars().anyMatch(Character::isUpperCase)
                && name.chars().noneMatch(c -> "•|<>{}=@#".indexOf(c) >= 0)
                && !Lexicon.PLATFORMS.contains(name.toLowerCase(Locale.ROOT));
    }
}
