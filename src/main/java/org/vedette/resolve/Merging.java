package org.vedette.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vedette.findings.Entity;
import org.vedette.findings.Mention;

/** Makes one entity of several that are one node. */
final class Merging {
    private static final Comparator<String> FULLEST = Comparator.comparingInt(String::length)
            .thenComparing(Comparator.<String>naturalOrder().reversed());

    private Merging() {}

    static Entity renamed(Entity entity, Identity identity) {
        return new Entity(
                identity.iri(),
                entity.type(),
                entity.name(),
                entity.aliases(),
                entity.sameAs(),
                entity.mentions(),
                entity.generic(),
                identity.reason());
    }

    static Entity merged(Entity one, Entity other) {
        Set<String> aliases = new LinkedHashSet<>(one.aliases());
        aliases.addAll(other.aliases());
        Set<String> sameAs = new LinkedHashSet<>(one.sameAs());
        sameAs.addAll(other.sameAs());
        Set<Mention> mentions = new LinkedHashSet<>(one.mentions());
        mentions.addAll(other.mentions());
        List<Mention> inOrder = new ArrayList<>(mentions);
        inOrder.sort(Comparator.comparingInt(Mention::begin).thenComparingInt(Mention::end));
        return new Entity(
                one.id(),
                one.type(),
                FULLEST.compare(one.name(), other.name()) >= 0 ? one.name() : other.name(),
                List.copyOf(aliases),
                List.copyOf(sameAs),
                inOrder,
                one.generic() && other.generic(),
                one.resolution());
    }
}
