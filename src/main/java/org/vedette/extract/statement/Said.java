package org.vedette.extract.statement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.attribution.Attribution;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.statement.meaning.Meaning;
import org.vedette.extract.statement.meaning.Words;
import org.vedette.extract.statement.speaker.Speaker;
import org.vedette.findings.Entity;
import org.vedette.findings.Statement;
import org.vedette.text.Span;

/**
 * An attribution that was read.
 *
 * @param cue the words that introduce the content
 */
record Said(Attribution attribution, Words cue, Words content, Speaker speaker, Meaning meaning, Statement.Kind kind) {
    /** The share of a content that leaves nothing else in it. */
    private static final double MOST = .75;

    /** The same, told in another way. */
    Said as(Statement.Kind other) {
        return new Said(attribution, cue, content, speaker, meaning, other);
    }

    /** Whether this is an outlet that reports what the other says, and nothing else. */
    boolean onlyReports(Said other) {
        if (equals(other) || speaker.kind() != Statement.SpeakerKind.MEDIA || !isInside(other)) {
            return false;
        }
        int others = length(other.attribution.source())
                + length(other.attribution.cue())
                + length(other.attribution.content());
        return others >= MOST * length(attribution.content());
    }

    private boolean isInside(Said other) {
        return Stream.of(other.attribution.source(), other.attribution.cue(), other.attribution.content())
                .flatMap(List::stream)
                .allMatch(span -> attribution.content().stream().anyMatch(span::overlaps));
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** As a finding. */
    Statement statement(int number, AnnotatedArticle article, Mentions mentions) {
        Entity entity = speaker.entity();
        List<Span> content = attribution.content();
        return new Statement(
                "s" + number,
                entity == null ? null : entity.id(),
                speaker.text(),
                speaker.kind(),
                kind,
                attribution.source(),
                attribution.cue(),
                content,
                content.stream().map(span -> span.of(article.text())).collect(Collectors.joining(" ")),
                meaning.topics(),
                meaning.stance(),
                meaning.certainty(),
                mentioned(content, mentions),
                confidence(),
                explanation());
    }

    /** That who and what are right. */
    double confidence() {
        return attribution.score() * speaker.certainty();
    }

    Span begin() {
        return attribution.content().getFirst();
    }

    private String explanation() {
        return attribution.explanation() + " | speaker: " + speaker.how() + " | " + meaning.explanation();
    }

    private static List<String> mentioned(List<Span> content, Mentions mentions) {
        return content.stream()
                .flatMap(span -> mentions.within(span).stream())
                .map(located -> located.entity().id())
                .distinct()
                .toList();
    }
}
