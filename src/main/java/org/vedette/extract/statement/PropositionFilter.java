package org.vedette.extract.statement;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.extract.statement.extent.QuotedPart;
import org.vedette.extract.statement.meaning.MeaningLexicon;
import org.vedette.extract.statement.speaker.lexicon.SourceWords;
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

    /** On forces: of what somebody of whom nothing is known tells with a word of speech; it may be a thing. */
    private static final double TOLD_BY_ANYONE = .25;

    /** On forces: of what he tells in a noun phrase or the like. */
    private static final double PHRASED_BY_ANYONE = .6;

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
        boolean direct = kind(said, article) == Statement.Kind.DIRECT;
        boolean cueless = said.attribution().cue().isEmpty();
        boolean speech = direct
                || cueless
                || lexicon.isSpeech(said.cue())
                || (isDocument(said) && lexicon.isEvidence(said.cue()))
                || (canSpeak(said)
                        && lexicon.isWish(said.cue())
                        && ContentForm.of(said.attribution().content(), article) == ContentForm.INFINITIVE);
        if (!clause
                && (lexicon.isNegated(said.cue())
                        || lexicon.introducesTopics(said.cue())
                        || lexicon.isCitation(said.cue())
                        || isHeadline(said, article))) {
            return NEVER;
        }
        boolean indirect = kind(said, article) == Statement.Kind.INDIRECT;
        if (indirect && (isNobody(said) || isWriter(said) || isShown(said))) {
            return NEVER;
        }
        if (!direct
                && (!speech
                        || isCircumstance(said, article)
                        || (!canSpeak(said) && lexicon.isPerception(said.cue())))) {
            return NEVER;
        }
        if (!canSpeak(said)) {
            return clause ? TOLD_BY_ANYONE : PHRASED_BY_ANYONE;
        }
        boolean denied = isWord(said, article, "it|this|that|them") && lexicon.isDenial(said.cue());
        return clause || denied ? TOLD : TOLD_IN_PHRASE;
    }

    private static Statement.Kind kind(Said said, AnnotatedArticle article) {
        return QuotedPart.kind(said.attribution().content(), article);
    }

    /** "The talks are expected to fail": nobody is named who expects it. */
    private static boolean isNobody(Said said) {
        return said.speaker().text() == null && !said.attribution().cue().isEmpty();
    }

    /** "We regard it as a warning": outside a quotation the article's own voice, which is nobody's statement. */
    private static boolean isWriter(Said said) {
        String text = said.speaker().text();
        return said.speaker().entity() == null
                && text != null
                && SourceWords.SPEAKER.contains(text.toLowerCase(Locale.ROOT));
    }

    /** "The failure suggests that...", "pictures show...": what a thing lets the writer see; a document is somebody's. */
    private boolean isShown(Said said) {
        return !canSpeak(said) && lexicon.isEvidence(said.cue()) && !isDocument(said);
    }

    private static boolean isDocument(Said said) {
        String text = said.speaker().text();
        return text != null
                && Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1))
                        .anyMatch(word -> SourceWords.DOCUMENTS.contains(word)
                                || SourceWords.DOCUMENTS.contains(word.replaceFirst("s$", "")));
    }

    /** "(Announced) at the summit": where, when or to whom, and not what. */
    private boolean isCircumstance(Said said, AnnotatedArticle article) {
        return ContentForm.of(said.attribution().content(), article) == ContentForm.PHRASE
                && lexicon.isCircumstance(said.content());
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
        boolean asked = lexicon.isAsked(said.cue())
                && QuotedPart.kind(said.attribution().content(), article) == Statement.Kind.INDIRECT;
        return asked
                || ((unknown || said.speaker().kind() == Statement.SpeakerKind.MEDIA)
                        && lexicon.isQuestion(said.cue())
                        && ContentForm.of(said.attribution().content(), article) == ContentForm.QUESTION);
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
