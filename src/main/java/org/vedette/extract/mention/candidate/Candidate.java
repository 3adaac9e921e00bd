package org.vedette.extract.mention.candidate;

import org.jspecify.annotations.Nullable;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.text.Span;

/**
 * What may be a mention.
 *
 * @param entry what the knowledge has under this name; null where it has nothing
 * @param generic a kind of equipment or an unnamed drill
 */
public record Candidate(
        Span span, EntityType type, Origin origin, @Nullable KnowledgeEntry entry, boolean generic) {
    /** Where a candidate comes from, the most trusted first. */
    public enum Origin {
        KNOWLEDGE,
        GRAMMAR,
        TITLE,
        TAGGER
    }

    public static Candidate known(Span span, EntityType type, KnowledgeEntry entry) {
        return new Candidate(span, type, Origin.KNOWLEDGE, entry, false);
    }

    public static Candidate formed(Span span, EntityType type) {
        return new Candidate(span, type, Origin.GRAMMAR, null, false);
    }

    public static Candidate generic(Span span, EntityType type, @Nullable KnowledgeEntry entry) {
        return new Candidate(span, type, Origin.GRAMMAR, entry, true);
    }

    public static Candidate tagged(Span span, EntityType type) {
        return new Candidate(span, type, Origin.TAGGER, null, false);
    }
}
