package org.vedette.extract.statement;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.extract.statement.extent.QuotedPart;
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
    private static final double CLAUSE = .15;

    /** Of a noun phrase, infinitive or question, after a cue that makes propositions of them. */
    private static final double PHRASE = .2;

    /** Of the same after another cue. */
    private static final double PHRASE_AFTER_OTHER_CUE = .4;

    /** Of a clause whose source is neither a person nor a body: "the pictures show that...". */
    private static final double THING_SPEAKS = .2;

    /** On forces: of what is told with a word of speech. */
    private static final double TOLD = .08;

    /** On forces: of a noun phrase or the like that is told with a word of speech. */
    private static final double TOLD_IN_PHRASE = .3;

    /** On forces: of what a thing tells, with a word of speech. */
    private static final double TOLD_BY_THING = .35;

    /** On forces: of what another word introduces ("plans", "shows"), which often means a deed. */
    private static final double SHOWN = .55;

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

    boolean keeps(Said said, AnnotatedArticle article, boolean military) {
        return !isNone(said, article)
                && said.confidence() >= (military ? onForces(said, article) : onAnything(said, article));
    }

    /** What tells nothing: a formality, a bare pronoun, what somebody was asked. */
    private boolean isNone(Said said, AnnotatedArticle article) {
        boolean denied = isWord(said, article, "it|this|that|them") && lexicon.isDenial(said.cue());
        boolean bare = isWord(said, article, "\\S+") && said.kind() == Statement.Kind.INDIRECT;
        return lexicon.isFormality(said.content())
                || (bare && !denied)
                || isWord(said, article, "(?:whose|which) .*")
                || isReportersQuestion(said, article);
    }

    private double onAnything(Said said, AnnotatedArticle article) {
        if (isClause(said, article)) {
            return canSpeak(said) ? CLAUSE : THING_SPEAKS;
        }
        if (lexicon.isNegated(said.cue())) {
            return NEVER;
        }
        return lexicon.introducesPropositions(said.cue()) ? PHRASE : PHRASE_AFTER_OTHER_CUE;
    }

    private double onForces(Said said, AnnotatedArticle article) {
        boolean clause = isClause(said, article);
        boolean direct = QuotedPart.kind(said.attribution().content(), article) == Statement.Kind.DIRECT;
        boolean cueless = said.attribution().cue().isEmpty();
        boolean speech = direct || cueless || lexicon.isSpeech(said.cue());
        if (!clause
                && (lexicon.isNegated(said.cue())
                        || lexicon.introducesTopics(said.cue())
                        || lexicon.isCitation(said.cue())
                        || isHeadline(said, article))) {
            return NEVER;
        }
        if (!speech || (!canSpeak(said) && !direct && lexicon.isPerception(said.cue()))) {
            return SHOWN;
        }
        if (!canSpeak(said)) {
            return TOLD_BY_THING;
        }
        boolean denied = isWord(said, article, "it|this|that|them") && lexicon.isDenial(said.cue());
        return clause || denied ? TOLD : TOLD_IN_PHRASE;
    }

    /** A headline's "defends plan", "reports gains" tells a deed; who says what stands below it. */
    private static boolean isHeadline(Said said, AnnotatedArticle article) {
        Sentence first = article.sentences().getFirst();
        String last = first.tokens().getLast().text();
        return first.span().contains(said.begin()) && Character.isLetterOrDigit(last.charAt(last.length() - 1));
    }

    /** What somebody was asked is not what he says. */
    private boolean isReportersQuestion(Said said, AnnotatedArticle article) {
        boolean unknown = said.speaker().entity() == null && said.speaker().text() == null;
        return (unknown || said.speaker().kind() == Statement.SpeakerKind.MEDIA)
                && lexicon.isQuestion(said.cue())
                && ContentForm.of(said.attribution().content(), article) == ContentForm.QUESTION;
    }

    private static boolean isWord(Said said, AnnotatedArticle article, String words) {
        return said.attribution().content().size() == 1
                && said.begin()
                        .of(article.text())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s\u00a0]+", " ")
                        .matches(words);
    }

    private static boolean isClause(Said said, AnnotatedArticle article) {
        List<Span> content = said.attribution().content();
        return ContentForm.of(content, article) == ContentForm.CLAUSE
                || QuotedPart.kind(content, article) != Statement.Kind.INDIRECT;
    }
}
