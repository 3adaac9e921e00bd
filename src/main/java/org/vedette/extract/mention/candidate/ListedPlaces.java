package org.vedette.extract.mention.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vedette.extract.mention.candidate.Candidate.Origin;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/** Small places by the company they keep: in a list of places behind a preposition, the names that nobody knows are places too. */
public final class ListedPlaces {
    private static final Set<String> BEFORE = Lexicon.list("before-places");
    /** Kinds of places: the names behind them are such. */
    private static final Set<String> KINDS = Lexicon.list("kinds-of-places");

    private static final int LEAST = 3;
    private static final int LONGEST = 3;

    private final Words words;
    private final Map<Integer, List<Candidate>> byWord = new HashMap<>();
    private final Set<String> families = new HashSet<>();

    private ListedPlaces(Words words, List<Candidate> candidates) {
        this.words = words;
        for (Candidate candidate : candidates) {
            int last = words.last(candidate.span());
            for (int i = words.first(candidate.span()); i <= last; i++) {
                byWord.computeIfAbsent(i, w -> new ArrayList<>()).add(candidate);
            }
            if (candidate.type() == EntityType.PERSON && last > words.first(candidate.span())) {
                families.add(words.at(last));
            }
        }
    }

    /**
     * The places that only their list tells.
     *
     * @param candidates of knowledge and tagger
     */
    public static List<Candidate> in(Words words, List<Candidate> candidates) {
        ListedPlaces lists = new ListedPlaces(words, candidates);
        List<Candidate> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            i = lists.opens(i) ? lists.read(i + 1, found) : i + 1;
        }
        return found;
    }

    private boolean opens(int word) {
        String lower = words.at(word).toLowerCase(Locale.ROOT);
        return (BEFORE.contains(lower) || KINDS.contains(lower)) && !words.isHeadline(words.sentence(word));
    }

    /** The word to go on at. */
    private int read(int from, List<Candidate> found) {
        boolean kind = KINDS.contains(words.at(from - 1).toLowerCase(Locale.ROOT))
                || KINDS.contains(words.at(from - 2).toLowerCase(Locale.ROOT));
        List<Span> open = new ArrayList<>();
        int places = 0;
        int at = words.at(from).equals("the") ? from + 1 : from;
        while (isName(at)) {
            int last = last(at);
            Span span = words.span(at, last);
            Reading reading = reading(at, last);
            if (reading == Reading.OTHER) {
                return last + 1;
            }
            places += reading == Reading.PLACE ? 1 : 0;
            if (reading == Reading.OPEN) {
                open.add(span);
            }
            at = behindSeparator(last);
        }
        int all = places + open.size();
        boolean list = kind ? all >= 2 && places >= 1 : all >= LEAST && places * 2 >= all;
        if (list) {
            open.forEach(span -> found.add(Candidate.unknown(words, span, EntityType.PLACE, Origin.GRAMMAR)));
        }
        return Math.max(at, from);
    }

    private enum Reading {
        PLACE,
        OPEN,
        OTHER
    }

    private Reading reading(int first, int last) {
        Span span = words.span(first, last);
        List<Candidate> here = byWord.getOrDefault(first, List.of());
        boolean place = here.stream()
                .anyMatch(
                        c -> c.span().equals(span) && (c.type() == EntityType.PLACE || c.type() == EntityType.COUNTRY));
        if (place) {
            return Reading.PLACE;
        }
        boolean taken = here.stream().anyMatch(c -> c.entry() != null || c.type() != EntityType.PERSON || last > first);
        boolean common = words.hasSmall(words.at(last).toLowerCase(Locale.ROOT))
                || Lexicon.CALENDAR.contains(words.at(first))
                || Lexicon.PLATFORMS.contains(words.at(first).toLowerCase(Locale.ROOT));
        return taken || common || families.contains(words.at(last)) ? Reading.OTHER : Reading.OPEN;
    }

    private int last(int first) {
        int last = first;
        int next = words.beside(first, 1);
        while (next != Words.NONE && next - first < LONGEST && isName(next)) {
            last = next;
            next = words.beside(next, 1);
        }
        return last;
    }

    private boolean isName(int word) {
        String text = words.at(word);
        return text.matches("(?:[Aa]l-)?\\p{Lu}\\p{Ll}[\\p{L}’'-]+")
                && words.get(word).tag().startsWith("N");
    }

    /** The next item of the list; none where it ends. */
    private int behindSeparator(int last) {
        int next = words.beside(last, 1);
        if (words.at(next).equals(",")) {
            next = words.beside(next, 1);
        }
        boolean comma = next != Words.NONE && next > last + 1;
        if (Set.of("and", "or", "&").contains(words.at(next))) {
            return words.beside(next, 1);
        }
        return comma ? next : Words.NONE;
    }
}
