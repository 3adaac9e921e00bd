package org.vedette.extract.mention.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Candidate.Origin;
import org.vedette.extract.mention.candidate.Lexicon;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/**
 * Whether a name that may be a programme's, a paper's or a thing's is that of a body: acronyms that nobody explains, "Harbour
 * Programme". A body acts, has people, or is called what it is.
 */
final class BodyEvidence {
    private static final Set<String> BE = Set.of("be", "have", "do");

    private BodyEvidence() {}

    /** What only the tagger takes for a body, by a form that much else has too, needs evidence. */
    static boolean holds(Words words, List<Candidate> candidates) {
        Candidate first = candidates.getFirst();
        boolean doubtful = first.entry() == null
                && first.type() == EntityType.ORGANISATION
                && candidates.stream().allMatch(c -> c.origin() == Origin.TAGGER)
                && isDoubtful(first.span().of(words.text()));
        return !doubtful || candidates.stream().anyMatch(c -> isActor(words, c.span()));
    }

    private static boolean isDoubtful(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return name.matches("\\p{Lu}[\\p{Lu}\\d&-]{1,6}") || Lexicon.DOUBTFUL_HEADS.contains(last);
    }

    private static boolean isActor(Words words, Span span) {
        int before = words.beside(words.first(span), -1);
        if (Set.of("the", "an", "a").contains(lower(words, before))) {
            before = words.beside(before, -1);
        }
        int after = words.beside(words.last(span), 1);
        String next = lower(words, after);
        if (next.matches("['’´`]s?")
                && after != Words.NONE
                && words.get(after).tag().equals("POS")) {
            return true;
        }
        boolean acts = after != Words.NONE
                && words.get(after).tag().matches("VB[DZP]")
                && !BE.contains(words.get(after).lemma())
                && Lexicon.BODY_ACTS.contains(words.get(after).lemma());
        return acts
                || Lexicon.BODY_MEMBERS.contains(next)
                || Lexicon.BODY_KINDS.contains(next)
                || isCalled(words, before);
    }

    /** "militants of the", "according to", "told", "the rebel group". */
    private static boolean isCalled(Words words, int before) {
        String word = lower(words, before);
        String governor = lower(words, words.beside(before, -1)).replaceFirst("^(?:co|vice|ex|then)-", "");
        boolean of = Set.of("of", "at", "for", "from", "with", "in", "to").contains(word)
                && (Lexicon.BODY_MEMBERS.contains(governor) || governor.equals("according"));
        boolean agent = word.equals("by")
                && words.beside(before, -1) != Words.NONE
                && words.get(words.beside(before, -1)).tag().equals("VBN");
        return of
                || agent
                || Lexicon.BODY_KINDS.contains(word)
                || Set.of("told", "joined").contains(word);
    }

    private static String lower(Words words, int word) {
        return words.at(word).toLowerCase(Locale.ROOT);
    }
}
