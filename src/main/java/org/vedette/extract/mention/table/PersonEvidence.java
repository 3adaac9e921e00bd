package org.vedette.extract.mention.table;

import java.util.List;
import java.util.Set;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Candidate.Origin;
import org.vedette.extract.mention.candidate.Lexicon;
import org.vedette.extract.mention.candidate.Words;

/** Whether a single word is a person's name for more reasons than the tagger's word. */
final class PersonEvidence {
    private static final int OFTEN = 3;
    private static final Set<String> SPEECH = Lexicon.list("speech");

    private PersonEvidence() {}

    static boolean holds(Words words, List<Candidate> candidates) {
        String name = candidates.getFirst().span().of(words.text());
        return !Lexicon.isCommonNoun(name)
                && (candidates.size() >= OFTEN || candidates.stream().anyMatch(c -> holds(words, c)));
    }

    private static boolean holds(Words words, Candidate candidate) {
        int before = words.beside(words.first(candidate.span()), -1);
        int after = words.beside(words.last(candidate.span()), 1);
        boolean listed = words.at(before).equals("and") && isPerson(words, words.beside(before, -1));
        return candidate.origin() == Origin.TITLE
                || candidate.entry() != null
                || SPEECH.contains(words.at(after))
                || SPEECH.contains(words.at(before))
                || listed;
    }

    private static boolean isPerson(Words words, int word) {
        return word != Words.NONE && words.get(word).ner().equals("PERSON");
    }
}
