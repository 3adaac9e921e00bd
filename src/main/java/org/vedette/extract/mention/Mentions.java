package org.vedette.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vedette.findings.Entity;
import org.vedette.findings.Mention;
import org.vedette.text.Span;

/** The entities of one article, and which of them stands where. Immutable. */
public final class Mentions {
    private final List<Entity> entities;
    private final TreeMap<Integer, Located> byBegin = new TreeMap<>();
    private final Map<String, Entity> byId = new TreeMap<>();

    public Mentions(List<Entity> entities) {
        this.entities = List.copyOf(entities);
        for (Entity entity : entities) {
            byId.put(entity.id(), entity);
            for (Mention mention : entity.mentions()) {
                byBegin.put(mention.begin(), new Located(new Span(mention.begin(), mention.end()), entity));
            }
        }
    }

    /** In order of first mention. */
    public List<Entity> entities() {
        return entities;
    }

    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The mentions that overlap a span, in text order. */
    public List<Located> within(Span span) {
        List<Located> found = new ArrayList<>();
        Map.Entry<Integer, Located> before = byBegin.lowerEntry(span.begin());
        if (before != null && before.getValue().span().overlaps(span)) {
            found.add(before.getValue());
        }
        found.addAll(byBegin.subMap(span.begin(), span.end()).values());
        found.sort(Comparator.comparing(Located::span));
        return found;
    }

    /** An entity where it is mentioned. */
    public record Located(Span span, Entity entity) {}
}
