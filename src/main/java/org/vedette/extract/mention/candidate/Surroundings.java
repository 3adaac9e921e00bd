package org.vedette.extract.mention.candidate;

import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import org.vedette.gazetteer.GazetteerMatch;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.text.Span;

/** What stands beside a name and in its sentence. */
final class Surroundings {
    /** How many words may stand between a name and the kind of thing that it is. */
    private static final int REACH = 2;

    private static final Set<String> DRILLS = Lexicon.list("drills");

    private final Words words;
    private final NavigableMap<Integer, GazetteerMatch> equipment;

    /** @param equipment by where it begins; may still grow */
    Surroundings(Words words, NavigableMap<Integer, GazetteerMatch> equipment) {
        this.words = words;
        this.equipment = equipment;
    }

    boolean tagged(Span span, String tag) {
        return words.get(words.first(span)).ner().equals(tag);
    }

    /** Behind "the", with a capital, alone. */
    boolean isNamed(Span span) {
        int before = words.beside(words.first(span), -1);
        int after = words.beside(words.last(span), 1);
        return words.at(before).equals("the")
                && words.get(words.first(span)).tag().startsWith("NNP")
                && (after == Words.NONE || !words.get(after).tag().startsWith("NN"))
                && !words.isHeadline(words.sentence(words.first(span)));
    }

    boolean isNoun(Span span) {
        return words.get(words.last(span)).tag().startsWith("NN");
    }

    /** "Hammer" in "Hammer Street": a word with a capital beside it makes another name of it. */
    boolean isPartOfName(Span span) {
        int before = words.beside(words.first(span), -1);
        int after = words.beside(words.last(span), 1);
        boolean first = before == Words.NONE || words.beside(before, -1) == Words.NONE;
        if (isDrill(before) || isDrill(after)) {
            return false;
        }
        return tagged(span, "LOCATION")
                || (!first
                        && isProper(before)
                        && !DRILLS.contains(words.at(before).toLowerCase(Locale.ROOT)))
                || isProper(after);
    }

    /** "Commonwealth" in "the Commonwealth of Kentucky": what it is of makes another name of it. */
    boolean goesOn(Span span) {
        int of = words.beside(words.last(span), 1);
        int name = of == Words.NONE || !words.at(of).equals("of") ? Words.NONE : words.beside(of, 1);
        int behind = name != Words.NONE && words.at(name).equalsIgnoreCase("the") ? words.beside(name, 1) : name;
        return behind != Words.NONE && isProper(behind);
    }

    private boolean isDrill(int word) {
        return DRILLS.contains(words.at(word).toLowerCase(Locale.ROOT));
    }

    private boolean isProper(int word) {
        return word != Words.NONE
                && words.get(word).tag().startsWith("NNP")
                && Character.isUpperCase(words.at(word).charAt(0));
    }

    boolean isAmongDrills(Span span) {
        int word = words.first(span);
        int sentence = words.sentence(word);
        int first = word;
        while (first > 0 && words.sentence(first - 1) == sentence) {
            first--;
        }
        for (int i = first; i < words.size() && words.sentence(i) == sentence; i++) {
            if (isDrill(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a kind of equipment stands right beside, or another type in the same list. */
    boolean besideEquipment(Span span) {
        return !neighbours(span).isEmpty() && !words.isHeadline(words.sentence(words.first(span)));
    }

    boolean isKindOf(KnowledgeEntry entry, Span span) {
        return neighbours(span).stream().flatMap(m -> m.candidates().stream()).anyMatch(kind -> entry.broader()
                .contains(kind.iri()));
    }

    private List<GazetteerMatch> neighbours(Span span) {
        int first = words.first(span);
        int last = words.last(span);
        int from = words.get(Math.max(0, first - REACH - 1)).begin();
        int to = words.get(Math.min(words.size() - 1, last + REACH + 1)).end();
        var before = equipment.lowerKey(from);
        return equipment.subMap(before == null ? from : before, true, to, true).values().stream()
                .filter(m -> !m.span().overlaps(span))
                .filter(m -> isNear(first, last, words.first(m.span()), words.last(m.span())))
                .toList();
    }

    private boolean isNear(int first, int last, int otherFirst, int otherLast) {
        return words.sentence(first) == words.sentence(otherFirst)
                && otherFirst - last <= REACH + 1
                && first - otherLast <= REACH + 1;
    }
}
