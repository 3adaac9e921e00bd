package org.vedette.gazetteer;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.util.List;
import org.vedette.gazetteer.topic.TopicLexicon;
import org.vedette.gazetteer.topic.TopicReader;

/** Binds the knowledge that comes with Vedette, without any of the user's. */
public final class ShippedKnowledge extends AbstractModule {
    @Provides
    @Singleton
    static Knowledge knowledge() {
        return KnowledgeReader.read(List.of());
    }

    @Provides
    @Singleton
    static TopicLexicon topics() {
        return TopicReader.read();
    }
}
