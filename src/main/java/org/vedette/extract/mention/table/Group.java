package org.vedette.extract.mention.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.text.Span;

/**
 * The mentions of one entity in an article.
 *
 * @param name the fullest form in the text
 * @param spans in text order
 */
public record Group(EntityType type, String name, @Nullable KnowledgeEntry entry, boolean generic, List<Span> spans) {
    public Group {
        spans = spans.stream().sorted().distinct().toList();
    }
}
