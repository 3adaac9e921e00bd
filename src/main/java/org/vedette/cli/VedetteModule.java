package org.vedette.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.util.List;
import org.vedette.gazetteer.Knowledge;
import org.vedette.gazetteer.KnowledgeReader;
import org.vedette.read.ReadSettings;

/** Binds what has no constructor of its own to inject. */
final class VedetteModule extends AbstractModule {
    @Provides
    @Singleton
    Knowledge knowledge() {
        return KnowledgeReader.read(List.of());
    }

    @Provides
    ReadSettings readSettings() {
        return ReadSettings.DEFAULTS;
    }
}
