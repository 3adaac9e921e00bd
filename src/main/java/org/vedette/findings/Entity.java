package org.vedette.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor, place, unit, type of equipment or exercise that the article names.
 *
 * @param id what other findings refer to: after extraction it holds in this article only, after resolution it is an IRI
 * @param name the canonical form where knowledge has the entity, else the fullest form in the text
 * @param aliases every surface form in the text, in order of first appearance
 * @param sameAs Wikidata IRIs
 * @param mentions in text order
 * @param generic a kind of equipment ("tanks") or an unnamed drill ("joint drills")
 * @param resolution why this is the node that its id says, for people; null before resolution
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        List<String> sameAs,
        List<Mention> mentions,
        boolean generic,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String resolution) {
    public Entity {
        aliases = List.copyOf(aliases);
        sameAs = List.copyOf(sameAs);
        mentions = List.copyOf(mentions);
    }

    /** As extraction finds it. */
    public Entity(
            String id,
            EntityType type,
            String name,
            List<String> aliases,
            List<String> sameAs,
            List<Mention> mentions,
            boolean generic) {
        this(id, type, name, aliases, sameAs, mentions, generic, null);
    }
}
