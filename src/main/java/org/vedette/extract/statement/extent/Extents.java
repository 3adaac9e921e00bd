package org.vedette.extract.statement.extent;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.attribution.Attribution;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.statement.meaning.MeaningLexicon;
import org.vedette.extract.statement.meaning.WordReader;
import org.vedette.text.Span;

/** The door of the package. */
@Singleton
public final class Extents {
    private final WordReader words;
    private final MeaningLexicon lexicon;

    @Inject
    Extents(WordReader words, MeaningLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** What news of forces says that somebody says. */
    public List<Attribution> read(AnnotatedArticle article, Mentions mentions, List<Attribution> found) {
        Predicate<List<Span>> speaks = cue -> lexicon.isSpeech(words.read(article, mentions, cue));
        List<Attribution> lone = LoneQuotations.find(article, mentions, found);
        List<Attribution> all = new ArrayList<>(lone);
        all.addAll(FixedPhrases.find(article, found));
        all.addAll(ClosingTags.find(article, found, speaks));
        for (Attribution attribution : LoneQuotations.withoutIntroductions(found, lone, article)) {
            Attribution edged = ContentEdges.set(attribution, found, article);
            Attribution whole = WholeClauses.lengthen(edged, found, article);
            all.addAll(NestedAttributions.unfold(whole, article, speaks));
        }
        return all;
    }
}
