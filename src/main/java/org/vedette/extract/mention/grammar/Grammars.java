package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.text.Span;

/** The door: every name that shows by its form. */
public final class Grammars {
    private Grammars() {}

    /**
     * The candidates, kind by kind.
     *
     * @param countries where the article names states, in text order
     */
    public static List<Candidate> in(Words words, List<Span> countries) {
        List<Candidate> found = new ArrayList<>();
        found.addAll(Designations.in(words));
        found.addAll(Ships.in(words));
        found.addAll(Units.in(words));
        found.addAll(Exercises.in(words));
        found.addAll(Branches.in(words, countries));
        return found;
    }
}
