package org.vedette.gazetteer;

import java.util.List;

/** The entries that the knowledge files hold, by IRI. */
public record Knowledge(List<KnowledgeEntry> entries) {
    public Knowledge {
        entries = List.copyOf(entries);
    }
}
