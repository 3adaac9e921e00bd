package org.vedette.extract.statement;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.attribution.Attribution;
import org.vedette.extract.attribution.AttributionExtractor;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.statement.extent.Extents;
import org.vedette.extract.statement.voice.Utterance;
import org.vedette.extract.statement.voice.Voices;
import org.vedette.findings.Affiliation;
import org.vedette.findings.Statement;

/** Finds the propositions that an article attributes to sources. */
@Singleton
public final class StatementExtractor {
    /** On forces: what is less likely is not looked at. */
    private static final double LEAST = .1;

    private final AttributionExtractor attributionExtractor;
    private final Extents extents;
    private final AttributionReader attributionReader;
    private final Voices voices;

    @Inject
    StatementExtractor(
            AttributionExtractor attributionExtractor,
            Extents extents,
            AttributionReader attributionReader,
            Voices voices) {
        this.attributionExtractor = attributionExtractor;
        this.extents = extents;
        this.attributionReader = attributionReader;
        this.voices = voices;
    }

    /** In text order of the content, each with how it was found. */
    public List<Statement> extract(AnnotatedArticle article, Mentions mentions, List<Affiliation> affiliations) {
        List<Utterance> uttered = voices.find(article, mentions);
        List<Attribution> found = OwnVoice.others(attributions(article, mentions), uttered, article);
        return attributionReader.read(article, mentions, affiliations, found, OwnVoice.own(uttered, found));
    }

    private List<Attribution> attributions(AnnotatedArticle article, Mentions mentions) {
        return MilitaryNews.is(mentions)
                ? extents.read(article, mentions, attributionExtractor.extract(article, LEAST))
                : attributionExtractor.extract(article);
    }
}
