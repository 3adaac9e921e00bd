package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Candidate.Origin;
import org.vedette.extract.mention.candidate.Lexicon;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/**
 * Bodies whose names go on behind "and", "&" or a comma: "Agency for Ports & Harbours", "Board of Seeds, Soil and Water". The first
 * part says what they are, what follows is a subject and no name of its own.
 */
final class Joined {
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "on");
    private static final Set<String> AND = Set.of("and", "&");
    private static final int LONGEST_PART = 4;
    private static final int MOST_PARTS = 4;

    private final Words words;
    private final Set<Integer> named = new HashSet<>();

    private Joined(Words words, List<Candidate> others) {
        this.words = words;
        others.stream()
                .filter(c -> c.entry() != null || c.type() == EntityType.PERSON)
                .forEach(c -> named.add(words.first(c.span())));
    }

    /** @param bodies what may be the first part; those of the knowledge are whole */
    static List<Candidate> in(Words words, List<Candidate> bodies) {
        Joined joined = new Joined(words, bodies);
        Set<Span> known = new HashSet<>();
        bodies.stream().filter(c -> c.entry() != null).forEach(c -> known.add(c.span()));
        List<Candidate> found = new ArrayList<>();
        Set<Span> tried = new HashSet<>();
        for (Candidate body : bodies) {
            boolean open = body.type() == EntityType.ORGANISATION && body.entry() == null;
            if (open && !known.contains(body.span()) && tried.add(body.span())) {
                joined.whole(body.span()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Candidate> whole(Span body) {
        int first = words.first(body);
        int last = words.last(body);
        if (!isHeadFirst(first, last) || words.isHeadline(words.sentence(first))) {
            return Optional.empty();
        }
        int end = last;
        for (int i = 0; i < MOST_PARTS; i++) {
            int next = words.beside(end, 1);
            boolean comma = words.at(next).equals(",");
            int and = comma ? words.beside(next, 1) : next;
            boolean closes = AND.contains(words.at(and));
            int part = closes ? words.beside(and, 1) : and;
            int to = comma || closes ? part(part) : Words.NONE;
            if (to == Words.NONE) {
                return Optional.empty();
            }
            end = to;
            if (closes) {
                return Optional.of(
                        Candidate.unknown(words, words.span(first, end), EntityType.ORGANISATION, Origin.GRAMMAR));
            }
        }
        return Optional.empty();
    }

    /** "Board of Seeds": a head, a preposition, and what it is about. */
    private boolean isHeadFirst(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            String head = words.at(i - 1);
            boolean body = Lexicon.BODY_HEADS.contains(head)
                    || (head.endsWith("s") && Lexicon.BODY_HEADS.contains(head.substring(0, head.length() - 1)));
            if (PREPOSITIONS.contains(words.at(i)) && body) {
                return true;
            }
        }
        return false;
    }

    /** The last word of a part that begins with the word; none where it is a name of its own. */
    private int part(int first) {
        int last = Words.NONE;
        int i = first;
        while (i != Words.NONE && i - first < LONGEST_PART && isSubject(i)) {
            last = i;
            i = words.beside(i, 1);
        }
        boolean body = last != Words.NONE
                && (Lexicon.BODY_HEADS.contains(words.at(last)) || Lexicon.UNIT_HEADS.contains(words.at(last)));
        boolean own = body && (!isSubjectOf(last) || PREPOSITIONS.contains(words.at(i)));
        return own ? Words.NONE : last;
    }

    /** "Trade and Services" is a subject, "Justice and Parliament" none. */
    private boolean isSubjectOf(int word) {
        return Set.of("Services", "Administration", "Network", "Systems", "Technologies", "Program", "Press")
                .contains(words.at(word));
    }

    private boolean isSubject(int word) {
        String text = words.at(word);
        String ner = words.get(word).ner();
        return Character.isUpperCase(text.charAt(0))
                && text.length() > 1
                && text.chars().anyMatch(Character::isLowerCase)
                && words.get(word).tag().matches("N.*|JJ.*")
                && !named.contains(word)
                && !ner.equals("PERSON")
                && !ner.equals("LOCATION");
    }
}
