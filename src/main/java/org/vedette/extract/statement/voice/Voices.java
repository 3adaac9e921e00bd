package org.vedette.extract.statement.voice;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.mention.Mentions;

/** The door of the package. */
@Singleton
public final class Voices {
    private final Conversations conversations;
    private final Declarations declarations;

    @Inject
    Voices(Conversations conversations, Declarations declarations) {
        this.conversations = conversations;
        this.declarations = declarations;
    }

    /** The sentences in somebody's own voice, in text order; mostly none. */
    public List<Utterance> find(AnnotatedArticle article, Mentions mentions) {
        Headline headline = Headline.of(article);
        List<Utterance> spoken = conversations.find(article, mentions, headline);
        return spoken.isEmpty() ? declarations.find(article, mentions, headline) : spoken;
    }
}
