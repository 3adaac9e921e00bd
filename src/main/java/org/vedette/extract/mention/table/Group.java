package org.vedette.extract.mention.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.text.Span;

/**
 * The mentions of one entity in an article.
 *
 * @param name the knowledge's, else the fullest form in the text
 * @param entry what the knowledge has; null where it has nothing
 * @param generic a kind of equipment or an unnamed drill
 * @param spans in text order
 */
public record Group(EntityType type, String name, @Nullable KnowledgeEntry entry, boolean generic, List<Span> spans) {
    public Group {
        spans = spans.stream().sorted().distinct().toList();
    }

    /** With the mentions of other groups. */
    Group with(List<Group> others) {
        List<Span> all = new ArrayList<>(spans);
        others.forEach(other -> all.addAll(other.spans));
        return new Group(type, name, entry, generic, all);
    }
}
