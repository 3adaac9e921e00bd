package org.vedette.extract.statement;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.statement.meaning.MeaningLexicon;
import org.vedette.findings.Statement;
import org.vedette.text.Span;

/**
 * Keeps what is likely enough a proposition that somebody holds. Attributions also cover wishes, deeds and attitudes towards
 * things ("wants more tanks"): those need a higher confidence, as they are statements only now and then.
 */
@Singleton
final class PropositionFilter {
    /** Of a clause, or of anything with words in quotation marks. */
    private static final double CLAUSE = .25;

    /** Of a noun phrase, infinitive or question, after a cue that makes propositions of them. */
    private static final double PHRASE = .35;

    /** Of the same after another cue. */
    private static final double PHRASE_AFTER_OTHER_CUE = .58;

    private final MeaningLexicon lexicon;

    @Inject
    PropositionFilter(MeaningLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean keeps(Said said, AnnotatedArticle article) {
        return said.confidence() >= threshold(said, article);
    }

    private double threshold(Said said, AnnotatedArticle article) {
        List<Span> content = said.attribution().content();
        if (ContentForm.of(content, article) == ContentForm.CLAUSE
                || QuotedPart.kind(content, article) != Statement.Kind.INDIRECT) {
            return CLAUSE;
        }
        return lexicon.introducesPropositions(said.cue()) ? PHRASE : PHRASE_AFTER_OTHER_CUE;
    }
}
