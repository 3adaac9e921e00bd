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
    private static final double CLAUSE = .2;

    /** Of a noun phrase, infinitive or question, after a cue that makes propositions of them. */
    private static final double PHRASE = .3;

    /** Of the same after another cue. */
    private static final double PHRASE_AFTER_OTHER_CUE = .5;

    /** Of a clause whose source is neither a person nor a body: "the pictures show that...". */
    private static final double THING_SPEAKS = .3;

    /** Of what is no statement at all. */
    private static final double NEVER = 2;

    private final MeaningLexicon lexicon;

    @Inject
    PropositionFilter(MeaningLexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static boolean canSpeak(Said said) {
        return said.speaker().entity() != null || said.speaker().kind() != Statement.SpeakerKind.OTHER;
    }

    boolean keeps(Said said, AnnotatedArticle article) {
        return said.confidence() >= threshold(said, article);
    }

    private double threshold(Said said, AnnotatedArticle article) {
        List<Span> content = said.attribution().content();
        if (lexicon.isFormality(said.content())) {
            return NEVER;
        }
        if (ContentForm.of(content, article) == ContentForm.CLAUSE
                || QuotedPart.kind(content, article) != Statement.Kind.INDIRECT) {
            return canSpeak(said) ? CLAUSE : THING_SPEAKS;
        }
        if (lexicon.isNegated(said.cue())) {
            return NEVER;
        }
        return lexicon.introducesPropositions(said.cue()) ? PHRASE : PHRASE_AFTER_OTHER_CUE;
    }
}
