package org.vedette.extract.statement;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.extract.attribution.Attribution;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.statement.meaning.Meaning;
import org.vedette.extract.statement.meaning.MeaningReader;
import org.vedette.extract.statement.meaning.Words;
import org.vedette.extract.statement.speaker.Discourse;
import org.vedette.extract.statement.speaker.Speaker;
import org.vedette.extract.statement.speaker.SpeakerResolver;
import org.vedette.findings.Affiliation;
import org.vedette.findings.Entity;
import org.vedette.findings.Statement;
import org.vedette.findings.Statement.SpeakerKind;
import org.vedette.text.Span;

/** Turns the attributions of an article, one after the other, into statements. */
@Singleton
final class AttributionReader {
    private static final Speaker NOBODY = new Speaker(null, null, SpeakerKind.OTHER, .3, "no source");

    private final SpeakerResolver speakers;
    private final MeaningReader meanings;

    @Inject
    AttributionReader(SpeakerResolver speakers, MeaningReader meanings) {
        this.speakers = speakers;
        this.meanings = meanings;
    }

    List<Statement> read(
            AnnotatedArticle article,
            Mentions mentions,
            List<Affiliation> affiliations,
            List<Attribution> attributions,
            boolean explain) {
        Discourse discourse = speakers.begin(article, mentions, affiliations);
        List<Statement> statements = new ArrayList<>();
        Said before = null;
        for (Attribution attribution : inReadingOrder(attributions)) {
            Said said = said(article, mentions, attribution, discourse, before);
            statements.add(statement(article, mentions, said, explain));
            before = said;
        }
        statements.sort(Comparator.comparing(s -> s.content().getFirst()));
        return numbered(statements);
    }

    /** An attribution that was read. */
    private record Said(Attribution attribution, Speaker speaker, Meaning meaning) {}

    /** Sources are resolved as the text names them, not as the contents stand. */
    private static List<Attribution> inReadingOrder(List<Attribution> attributions) {
        return attributions.stream()
                .sorted(Comparator.comparing(
                        (Attribution a) -> (a.source().isEmpty() ? a.content() : a.source()).getFirst()))
                .toList();
    }

    private Said said(
            AnnotatedArticle article,
            Mentions mentions,
            Attribution attribution,
            Discourse discourse,
            @Nullable Said before) {
        Speaker speaker = speaker(article, attribution, discourse, before);
        Words content = Words.of(article, mentions, attribution.content());
        Words cue = Words.of(article, mentions, CueContext.of(article, attribution));
        boolean sameSpeaker = before != null && speaker.isSameAs(before.speaker());
        Meaning meaning = meanings.read(content, cue, sameSpeaker && before != null ? before.meaning() : null);
        return new Said(attribution, speaker, meaning);
    }

    private Speaker speaker(
            AnnotatedArticle article, Attribution attribution, Discourse discourse, @Nullable Said before) {
        if (!attribution.source().isEmpty()) {
            Span first = attribution.source().getFirst();
            for (Sentence sentence : article.sentences()) {
                if (sentence.span().overlaps(first)) {
                    return speakers.resolve(sentence, attribution.source(), discourse)
                            .orElse(NOBODY);
                }
            }
        }
        return before == null
                ? NOBODY
                : speakers.again(before.speaker(), before.speaker().text());
    }

    private Statement statement(AnnotatedArticle article, Mentions mentions, Said said, boolean explain) {
        Attribution attribution = said.attribution();
        Speaker speaker = said.speaker();
        Entity entity = speaker.entity();
        List<Span> content = attribution.content();
        return new Statement(
                "",
                entity == null ? null : entity.id(),
                speaker.text(),
                speaker.kind(),
                QuotedPart.kind(content, article),
                attribution.source(),
                attribution.cue(),
                content,
                content.stream().map(span -> span.of(article.text())).collect(Collectors.joining(" ")),
                said.meaning().topics(),
                said.meaning().stance(),
                said.meaning().certainty(),
                mentioned(content, mentions),
                attribution.score() * speaker.certainty(),
                explain ? explain(said) : null);
    }

    private static String explain(Said said) {
        return said.attribution().explanation() + " | speaker: "
                + said.speaker().how() + " | " + said.meaning().explanation();
    }

    private static List<String> mentioned(List<Span> content, Mentions mentions) {
        return content.stream()
                .flatMap(span -> mentions.within(span).stream())
                .map(located -> located.entity().id())
                .distinct()
                .toList();
    }

    private static List<Statement> numbered(List<Statement> statements) {
        List<Statement> numbered = new ArrayList<>();
        for (Statement s : statements) {
            numbered.add(new Statement(
                    "s" + (numbered.size() + 1),
                    s.speaker(),
                    s.speakerText(),
                    s.speakerKind(),
                    s.kind(),
                    s.source(),
                    s.cue(),
                    s.content(),
                    s.contentText(),
                    s.topics(),
                    s.stance(),
                    s.certainty(),
                    s.mentions(),
                    s.confidence(),
                    s.explanation()));
        }
        return numbered;
    }
}
