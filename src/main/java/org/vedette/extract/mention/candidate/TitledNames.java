package org.vedette.extract.mention.candidate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.GazetteerMatch;
import org.vedette.text.Span;

/** Persons behind a rank, an office or a title of address, also where the tagger is blind. */
public final class TitledNames {
    private static final int LONGEST = 5;
    /** What offices are of. */
    private static final Set<String> REALMS = Set.of("Country", "Place", "Organisation", "MilitaryUnit");

    private static boolean isSubject(String last) {
        return Lexicon.UNIT_HEADS.contains(last)
                || Lexicon.NO_ACTOR_TAILS.contains(last)
                || Lexicon.BODY_TAILS.contains(last)
                || Lexicon.isCommonNoun(last);
    }

    private TitledNames() {}

    /**
     * The candidates, in text order.
     *
     * @param matches what the knowledge has, roles among it
     */
    public static List<Candidate> in(Words words, List<GazetteerMatch> matches) {
        List<Candidate> found = new ArrayList<>();
        Set<Integer> ranks = new HashSet<>();
        matches.stream()
                .filter(m -> "true".equals(m.candidates().getFirst().facts().get("rank")))
                .forEach(m -> ranks.add(words.first(m.span())));
        for (GazetteerMatch match : matches) {
            if (type(match).equals("Role") && endsInWord(words, match.span())) {
                int title = words.last(match.span());
                behind(words, title, ranks, isSure(match))
                        .or(() -> behindRealm(words, title, matches))
                        .ifPresent(found::add);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (Lexicon.HONORIFICS.contains(words.at(i).replace(".", ""))) {
                behind(words, i, ranks, false).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Also in a compound: "then-President". */
    private static boolean endsInWord(Words words, Span span) {
        int last = words.last(span);
        return last >= words.first(span) && words.get(last).end() == span.end();
    }

    /** "Governor of Harn Oblast Anna Roe": a person of two names or more behind what the office is of. */
    private static Optional<Candidate> behindRealm(Words words, int title, List<GazetteerMatch> matches) {
        int of = words.beside(title, 1);
        int realm = words.beside(of, words.at(words.beside(of, 1)).equals("the") ? 2 : 1);
        if (!Set.of("of", "for", "to").contains(words.at(of)) || realm == Words.NONE) {
            return Optional.empty();
        }
        int begin = words.get(realm).begin();
        return matches.stream()
                .filter(m -> m.span().begin() == begin && words.holds(m.span()) && REALMS.contains(type(m)))
                .findFirst()
                .map(m -> afterPlaceHead(words, words.last(m.span())))
                .flatMap(last -> behind(words, last, Set.of(), isOnLine(words, last)))
                .filter(c -> words.last(c.span()) > words.first(c.span()))
                .filter(c -> matches.stream()
                        .noneMatch(m -> REALMS.contains(type(m)) && m.span().overlaps(c.span())));
    }

    private static String type(GazetteerMatch match) {
        return match.candidates().getFirst().type();
    }

    private static int afterPlaceHead(Words words, int last) {
        int next = words.beside(last, 1);
        return next != Words.NONE && Lexicon.PLACE_HEADS.contains(words.at(next)) ? next : last;
    }

    /** Whether the tagger runs on from the realm to the name, so that it tells nothing of either. */
    private static boolean isOnLine(Words words, int last) {
        int next = words.beside(last, 1);
        return next != Words.NONE
                && !words.get(next).ner().equals("O")
                && words.get(next).ner().equals(words.get(last).ner())
                && !words.isHeadline(words.sentence(last));
    }

    /** "Maj. Gen.": a rank that is part of no other name, whatever the tagger makes of the words behind it. */
    private static boolean isSure(GazetteerMatch match) {
        boolean rank = "true".equals(match.candidates().getFirst().facts().get("rank"));
        return rank && (match.text().contains(" ") || match.text().contains("-"));
    }

    private static Optional<Candidate> behind(Words words, int title, Set<Integer> ranks, boolean sure) {
        int first = words.beside(title, 1);
        while (first != Words.NONE
                && (Lexicon.OFFICES.contains(words.at(first))
                        || Lexicon.HONORIFICS.contains(words.at(first).replace(".", "")))) {
            first = words.beside(first, 1);
        }
        if (first == Words.NONE
                || ranks.contains(first)
                || !(isName(words, first) || (sure && isCapital(words.at(first))))) {
            return Optional.empty();
        }
        int last = first;
        int next = words.beside(last, 1);
        while (next != Words.NONE
                && next - first < LONGEST
                && !ranks.contains(next)
                && (goesOn(words, next) || (sure && next == first + 1 && isCapital(words.at(next))))) {
            last = next;
            next = words.beside(last, 1);
        }
        while (last > first && Lexicon.PARTICLES.contains(words.at(last))) {
            last--;
        }
        if (isSubject(words.at(last))) {
            return Optional.empty();
        }
        Span span = words.span(first, last);
        return Optional.of(Candidate.unknown(words, span, EntityType.PERSON, Candidate.Origin.TITLE));
    }

    private static boolean goesOn(Words words, int word) {
        boolean particle = Lexicon.PARTICLES.contains(words.at(word));
        int behind = words.beside(word, 1);
        return particle ? behind != Words.NONE && isName(words, behind) : isName(words, word);
    }

    private static boolean isCapital(String text) {
        return text.matches("\\p{Lu}[\\p{L}.’'-]+")
                && !Lexicon.NO_PERSON.contains(text)
                && !Lexicon.CALENDAR.contains(text);
    }

    private static boolean isName(Words words, int word) {
        String text = words.at(word);
        boolean tagged = words.get(word).ner().equals("PERSON");
        boolean capital = (Character.isUpperCase(text.charAt(0)) && text.length() > 1)
                || text.matches("(?:al|el)-\\p{Lu}.*")
                || text.matches("\\p{Lu}\\.");
        boolean other = words.get(word).ner().equals("ORGANIZATION")
                || words.get(word).ner().equals("LOCATION");
        return capital
                && !Lexicon.CALENDAR.contains(text)
                && !Lexicon.NO_PERSON.contains(text)
                && (tagged || (!other && words.get(word).tag().equals("NNP")))
                && text.chars().noneMatch(Character::isDigit);
    }
}
