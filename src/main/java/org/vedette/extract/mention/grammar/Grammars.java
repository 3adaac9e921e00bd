package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.text.Span;

/** The door: every name that shows by its form. */
public final class Grammars {
    private Grammars() {}

    /** Acronyms that the article explains as something else than a body. */
    public static Set<String> noBodies(Words words) {
        return Definitions.noBodies(words);
    }

    /** Acronyms that the article explains as neither a body nor equipment. */
    public static Set<String> papers(Words words) {
        return Definitions.papers(words);
    }

    /**
     * The candidates, kind by kind.
     *
     * @param others the candidates of knowledge and tagger, in text order
     * @param isOther whether a name stands for something else than equipment for certain
     * @param knowledge the entries with exactly a given name
     */
    public static List<Candidate> in(
            Words words,
            List<Candidate> others,
            Predicate<String> isOther,
            Function<String, List<KnowledgeEntry>> knowledge) {
        List<Candidate> countries =
                others.stream().filter(c -> c.type() == EntityType.COUNTRY).toList();
        List<Span> bodies = others.stream()
                .filter(c -> c.type() == EntityType.ORGANISATION)
                .map(Candidate::span)
                .toList();
        List<Candidate> found = new ArrayList<>();
        found.addAll(Designations.in(words, others));
        found.addAll(Ships.in(words, others));
        found.addAll(Units.in(words, countries));
        found.addAll(NamedUnits.in(words));
        found.addAll(Exercises.in(words, others));
        found.addAll(Branches.in(words, countries, bodies, knowledge));
        found.addAll(Bodies.in(words));
        found.addAll(Sites.in(words, countries));
        found.addAll(Beside.in(words));
        List<Candidate> all = new ArrayList<>(others);
        all.addAll(found);
        List<Candidate> joined = Joined.in(words, all);
        found.addAll(joined);
        all.addAll(joined);
        found.addAll(ShortForms.in(words, all, isOther));
        found.addAll(Definitions.in(words, all));
        return found;
    }
}
