package org.vedette.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import org.vedette.cli.option.KnowledgeOption;
import org.vedette.gazetteer.Knowledge;
import org.vedette.gazetteer.topic.TopicLexicon;
import org.vedette.gazetteer.topic.TopicReader;

/** Binds what has no constructor of its own to inject. */
final class VedetteModule extends AbstractModule {
    @Provides
    @Singleton
    static Knowledge knowledge(KnowledgeOption option) {
        return option.read();
    }

    @Provides
    @Singleton
    static TopicLexicon topics() {
        return TopicReader.read();
    }
}
