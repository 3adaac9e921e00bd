package org.vedette.bench;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.util.List;
import org.vedette.gazetteer.Knowledge;
import org.vedette.gazetteer.KnowledgeReader;
import org.vedette.gazetteer.topic.TopicLexicon;
import org.vedette.gazetteer.topic.TopicReader;

/** The knowledge that comes with Vedette. */
final class BenchmarkModule extends AbstractModule {
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
