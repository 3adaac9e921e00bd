package org.vedette.extract.statement;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.extract.attribution.Attribution;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.statement.extent.QuotedPart;
import org.vedette.extract.statement.extent.SplitQuotations;
import org.vedette.extract.statement.meaning.Context;
import org.vedette.extract.statement.meaning.Meaning;
import org.vedette.extract.statement.meaning.MeaningReader;
import org.vedette.extract.statement.meaning.WordReader;
import org.vedette.extract.statement.meaning.Words;
import org.vedette.extract.statement.speaker.Discourse;
import org.vedette.extract.statement.speaker.Speaker;
import org.vedette.extract.statement.speaker.SpeakerResolver;
import org.vedette.extract.statement.voice.Issuer;
import org.vedette.extract.statement.voice.Utterance;
import org.vedette.findings.Affiliation;
import org.vedette.findings.Statement;
import org.vedette.findings.Statement.SpeakerKind;
import org.vedette.text.Span;

/** Turns the attributions of an article, one after the other, into statements. */
@Singleton
final class AttributionReader {
    private static final Speaker NOBODY = new Speaker(null, null, SpeakerKind.OTHER, .6, "no source");

    private final SpeakerResolver speakers;
    private final WordReader words;
    private final MeaningReader meanings;
    private final PropositionFilter filter;

    @Inject
    AttributionReader(SpeakerResolver speakers, WordReader words, MeaningReader meanings, PropositionFilter filter) {
        this.speakers = speakers;
        this.words = words;
        this.meanings = meanings;
        this.filter = filter;
    }

    /** In text order of the content. */
    List<Statement> read(
            AnnotatedArticle article,
            Mentions mentions,
            List<Affiliation> affiliations,
            List<Attribution> attributions,
            List<Utterance> utterances) {
        Discourse discourse = speakers.begin(article, mentions, affiliations);
        List<Said> all = new ArrayList<>(uttered(article, mentions, utterances, discourse));
        Said before = null;
        for (Attribution attribution : inReadingOrder(attributions)) {
            for (Said said : saids(article, mentions, attribution, discourse, before)) {
                if (filter.keeps(said, article, MilitaryNews.is(mentions))) {
                    all.add(said);
                    before = said;
                }
            }
        }
        List<Statement> statements = new ArrayList<>();
        all.stream()
                .filter(said -> all.stream().noneMatch(said::onlyReports))
                .sorted(Comparator.comparing(Said::begin))
                .forEach(said -> statements.add(said.statement(statements.size() + 1, article, mentions)));
        return statements;
    }

    /** What somebody says in his own voice needs no word of speech, and who speaks is told once. */
    private List<Said> uttered(
            AnnotatedArticle article, Mentions mentions, List<Utterance> utterances, Discourse discourse) {
        List<Said> all = new ArrayList<>();
        Map<Issuer, Speaker> known = new HashMap<>();
        Said before = null;
        for (Utterance utterance : utterances) {
            Attribution attribution = OwnVoice.attribution(utterance);
            Issuer issuer = utterance.issuer();
            Speaker speaker = known.computeIfAbsent(issuer, i -> sentence(article, i.source())
                    .flatMap(sentence -> speakers.resolve(sentence, i.source(), discourse))
                    .orElse(new Speaker(null, i.name(), SpeakerKind.OFFICIAL, .9, "issuer")));
            Said said = said(article, mentions, attribution, speaker, before)
                    .as(utterance.verbatim() ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT);
            all.add(said);
            before = said;
        }
        return all;
    }

    /** Sources are resolved as the text names them, not as the contents stand. */
    private static List<Attribution> inReadingOrder(List<Attribution> attributions) {
        return attributions.stream()
                .sorted(Comparator.comparing(
                        (Attribution a) -> (a.source().isEmpty() ? a.content() : a.source()).getFirst()))
                .toList();
    }

    /** One, or the parts of a split quotation where each has topics of its own. */
    private List<Said> saids(
            AnnotatedArticle article,
            Mentions mentions,
            Attribution attribution,
            Discourse discourse,
            @Nullable Said before) {
        Said whole = said(article, mentions, attribution, discourse, before);
        List<Said> parts = new ArrayList<>();
        Said last = before;
        for (Attribution part : SplitQuotations.parts(attribution, article)) {
            last = said(article, mentions, part, discourse, last);
            parts.add(last);
        }
        boolean apart = parts.size() > 1 && (MilitaryNews.is(mentions) || tellApart(parts));
        return apart ? parts : List.of(whole);
    }

    /** Whether they say different things, or speak of what the collection is kept for. */
    private static boolean tellApart(List<Said> parts) {
        if (parts.size() < 2) {
            return false;
        }
        boolean allTell =
                parts.stream().noneMatch(said -> said.meaning().topics().contains(Meaning.OTHER));
        long topics = parts.stream()
                .flatMap(said -> said.meaning().topics().stream())
                .distinct()
                .count();
        long told =
                parts.stream().mapToLong(said -> said.meaning().topics().size()).sum();
        return (allTell && topics == told)
                || parts.stream().anyMatch(said -> said.meaning().topics().contains(Meaning.PRESENCE));
    }

    private Said said(
            AnnotatedArticle article,
            Mentions mentions,
            Attribution attribution,
            Discourse discourse,
            @Nullable Said before) {
        return said(article, mentions, attribution, speaker(article, attribution, discourse, before), before);
    }

    private Said said(
            AnnotatedArticle article,
            Mentions mentions,
            Attribution attribution,
            Speaker speaker,
            @Nullable Said before) {
        Words content = words.read(article, mentions, attribution.content());
        Words cue = words.read(article, mentions, CueContext.of(article, attribution));
        boolean sameSpeaker = before != null && speaker.isSameAs(before.speaker());
        Context context = new Context(
                words.read(article, mentions, Surroundings.sentences(article, attribution)),
                words.read(article, mentions, Surroundings.of(article, attribution)),
                sameSpeaker && before != null ? before.meaning() : null,
                before == null ? null : before.meaning());
        Meaning meaning = meanings.read(content, cue, context);
        return new Said(attribution, cue, content, speaker, meaning, QuotedPart.kind(attribution.content(), article));
    }

    private Speaker speaker(
            AnnotatedArticle article, Attribution attribution, Discourse discourse, @Nullable Said before) {
        if (!attribution.source().isEmpty()) {
            return sentence(article, attribution.source())
                    .flatMap(sentence -> speakers.resolve(sentence, attribution.source(), discourse))
                    .orElse(NOBODY);
        }
        return before == null || !goesOn(article, attribution, before.attribution())
                ? NOBODY
                : speakers.again(before.speaker());
    }

    /** A quotation goes on, or the sentence does ("..., adding that"); a passive without an agent is nobody's. */
    private static boolean goesOn(AnnotatedArticle article, Attribution attribution, Attribution before) {
        if (QuotedPart.kind(attribution.content(), article) == Statement.Kind.DIRECT) {
            return true;
        }
        Optional<Sentence> here = sentence(article, attribution.cue());
        return here.isPresent() && here.equals(sentence(article, before.cue()));
    }

    private static Optional<Sentence> sentence(AnnotatedArticle article, List<Span> spans) {
        return article.sentences().stream()
                .filter(sentence -> !spans.isEmpty() && sentence.span().overlaps(spans.getFirst()))
                .findFirst();
    }
}
