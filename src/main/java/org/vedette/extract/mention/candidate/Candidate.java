package org.vedette.extract.mention.candidate;

import org.jspecify.annotations.Nullable;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.name.Spelling;
import org.vedette.text.Span;

/**
 * What may be a mention.
 *
 * @param key mentions with the same key name the same entity
 * @param entry what the knowledge has under this name; null where it has nothing
 * @param generic a kind of equipment or an unnamed drill
 */
public record Candidate(
        Span span,
        EntityType type,
        Origin origin,
        String key,
        @Nullable KnowledgeEntry entry,
        boolean generic) {
    /** Where a candidate comes from. */
    public enum Origin {
        /** The knowledge has the name. */
        KNOWLEDGE,
        /** The article itself explains the name. */
        DEFINITION,
        /** The name has a form that only such things have. */
        GRAMMAR,
        /** A rank or role stands before it. */
        TITLE,
        /** The statistical tagger sees a name. */
        TAGGER
    }

    public static Candidate known(Span span, EntityType type, KnowledgeEntry entry) {
        return new Candidate(span, type, Origin.KNOWLEDGE, entry.iri(), entry, false);
    }

    /** A kind of thing, not a named one. */
    public static Candidate generic(Words words, Span span, EntityType type, @Nullable KnowledgeEntry entry) {
        String key = entry == null ? key(words, span, type) : entry.iri();
        return new Candidate(span, type, Origin.GRAMMAR, key, entry, true);
    }

    public static Candidate unknown(Words words, Span span, EntityType type, Origin origin) {
        return new Candidate(span, type, origin, key(words, span, type), null, false);
    }

    /** Another mention of what the long form names. */
    public static Candidate shortOf(Candidate full, Span span, Origin origin) {
        return new Candidate(span, full.type, origin, full.key, full.entry, full.generic);
    }

    private static String key(Words words, Span span, EntityType type) {
        return type + " " + Spelling.plain(span.of(words.text()));
    }
}
