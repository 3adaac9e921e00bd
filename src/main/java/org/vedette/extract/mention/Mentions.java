package org.vedette.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vedette.findings.Entity;
import org.vedette.text.Span;

/** The entities of one article, and which of them stands where. Immutable. */
public final class Mentions {
    private final List<Entity> entities;
    private final TreeMap<Integer, Located> outermost = new TreeMap<>();
    private final TreeMap<Integer, List<Located>> nested = new TreeMap<>();
    private final Map<String, Entity> byId = new TreeMap<>();

    public Mentions(List<Entity> entities) {
        this.entities = List.copyOf(entities);
        List<Located> all = new ArrayList<>();
        for (Entity entity : entities) {
            byId.put(entity.id(), entity);
            entity.mentions().forEach(m -> all.add(new Located(new Span(m.begin(), m.end()), entity)));
        }
        all.sort(Comparator.<Located>comparingInt(l -> l.span().begin())
                .thenComparingInt(l -> -l.span().end()));
        int end = 0;
        for (Located located : all) {
            if (located.span().begin() >= end) {
                outermost.put(located.span().begin(), located);
                end = located.span().end();
            } else {
                nested.computeIfAbsent(located.span().begin(), b -> new ArrayList<>())
                        .add(located);
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

    /** The mentions that overlap a span, in text order, without those inside another's name. */
    public List<Located> within(Span span) {
        List<Located> found = new ArrayList<>();
        Map.Entry<Integer, Located> before = outermost.lowerEntry(span.begin());
        if (before != null && before.getValue().span().overlaps(span)) {
            found.add(before.getValue());
        }
        found.addAll(outermost.subMap(span.begin(), span.end()).values());
        return found;
    }

    /** The mentions inside the names of others ("Turkish" in "Turkish navy"), in the span, in text order. */
    public List<Located> nestedIn(Span span) {
        return nested.subMap(span.begin(), span.end()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** An entity where it is mentioned. */
    public record Located(Span span, Entity entity) {}
}
