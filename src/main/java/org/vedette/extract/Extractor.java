package org.vedette.extract;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.affiliation.AffiliationExtractor;
import org.vedette.extract.event.EventExtractor;
import org.vedette.extract.event.Events;
import org.vedette.extract.mention.MentionDetector;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.statement.StatementExtractor;
import org.vedette.extract.value.ValueExtractor;
import org.vedette.findings.Affiliation;
import org.vedette.findings.ArticleInfo;
import org.vedette.findings.Findings;
import org.vedette.findings.Statement;
import org.vedette.read.Article;

/** The door of the stage: mentions first, as every other kind of finding refers to them. */
@Singleton
public final class Extractor {
    private final MentionDetector mentionDetector;
    private final AffiliationExtractor affiliationExtractor;
    private final StatementExtractor statementExtractor;
    private final EventExtractor eventExtractor;
    private final ValueExtractor valueExtractor;

    @Inject
    Extractor(
            MentionDetector mentionDetector,
            AffiliationExtractor affiliationExtractor,
            StatementExtractor statementExtractor,
            EventExtractor eventExtractor,
            ValueExtractor valueExtractor) {
        this.mentionDetector = mentionDetector;
        this.affiliationExtractor = affiliationExtractor;
        this.statementExtractor = statementExtractor;
        this.eventExtractor = eventExtractor;
        this.valueExtractor = valueExtractor;
    }

    public Findings extract(AnnotatedArticle annotated) {
        Mentions mentions = mentionDetector.detect(annotated);
        List<Affiliation> affiliations = affiliationExtractor.extract(annotated, mentions);
        List<Statement> statements = statementExtractor.extract(annotated, mentions, affiliations);
        Events events = eventExtractor.extract(annotated, mentions, affiliations, statements);
        return new Findings(
                annotated.article().document(),
                info(annotated.article()),
                mentions.entities(),
                affiliations,
                statements,
                events.exercises(),
                events.deployments(),
                events.forceEstimates(),
                valueExtractor.extract(annotated));
    }

    private static ArticleInfo info(Article article) {
        return new ArticleInfo(
                article.id(),
                article.title(),
                article.publisher(),
                article.author(),
                article.published(),
                article.url(),
                article.sha256());
    }
}
