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
        List<Attribution> sourced = found.stream()
                .map(attribution -> Sources.set(attribution, article, speaks))
                .toList();
        List<Attribution> lone = LoneQuotations.find(article, mentions, sourced, speaks);
        List<Attribution> all = new ArrayList<>(lone);
        all.addAll(FixedPhrases.find(article, sourced));
        all.addAll(ClosingTags.find(article, sourced, speaks));
        for (Attribution attribution : LoneQuotations.withoutIntroductions(sourced, lone, article)) {
            Attribution edged = ContentEdges.set(attribution, sourced, article);
            Attribution whole = WholeClauses.lengthen(edged, sourced, article);
            all.addAll(NestedAttributions.unfold(whole, article, speaks));
        }
        return all;
    }
}
