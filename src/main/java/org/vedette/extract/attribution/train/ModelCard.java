package org.vedette.extract.attribution.train;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What goes beside the model: what it was made of, how good it is, what it is not good for. */
final class ModelCard {
    private ModelCard() {}

    static Path beside(Path model) {
        return model.resolveSibling(model.getFileName() + ".md");
    }

    static String text(int articles, List<String> scores) {
        return """
                # Attribution model

                **What it does.** Finds who says, writes, thinks or wants what in English news: the spans of source, cue and content.

                **Date.** %s.

                **Data.** Learnt from %d articles of PolNeAR's training part (news on United States politics, 2015 to 2016,
                Newell, Margolin and Ruths 2018). The development part was scored, not studied; the test part was not seen.
                The file holds weights of hashed features and no text.

                **Method.** Five log-linear models, each fitted by AdaGrad with a fixed seed: *glance* (may this word be a cue, by its
                neighbours?), *cue* (is it one, by its dependencies and the quotations near it?), *source* and *content* (which of the
                candidates?), *verdict* (is the whole right, among its rivals?), the last on drafts by models that had not seen the
                article. Features: words, neighbours, dependency tree, quotations, borders, extent, certainty, rivals. Weights are
                rounded to a byte. Training again on the same files gives the same bytes.

                **Scores.** AR: content with a Jaccard index of words of at least 0.5, and the right head of the source.

                ```
                %s
                ```

                **Limits.** English only. News prose: chats, transcripts and legal texts are out of its experience. Its idea of an
                attribution is PolNeAR's, which counts wishes, intentions and endorsements beside speech. Sources are mentions in the
                cue's sentence; who they are is decided elsewhere. Sentences over 160 words are cut before they are read.
                """.formatted(LocalDate.now(ZoneOffset.UTC), articles, String.join("\n", scores));
    }
}
