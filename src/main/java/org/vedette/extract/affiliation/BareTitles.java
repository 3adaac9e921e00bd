package org.vedette.extract.affiliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vedette.extract.affiliation.Descriptions.Office;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Finds the state of "President X", the ministry of "spokeswoman X", the office of a "counterpart". */
final class BareTitles {
    private static final Set<String> OF_STATES = Set.of("head-of-state", "head-of-government", "minister");
    private static final Set<String> LOOSE = Set.of("leader", "ruler", "strongman", "dictator", "head", "chief");
    private static final int BACK = 3;

    private final List<Phrases> sentences;
    private final List<Entity> entities;
    private final List<Office> offices;

    BareTitles(List<Phrases> sentences, List<Entity> entities, List<Office> offices) {
        this.sentences = List.copyOf(sentences);
        this.entities = List.copyOf(entities);
        this.offices = List.copyOf(offices);
    }

    /** The roles with their organisations, those that stay without left out. */
    List<Held> resolve(List<Held> held) {
        List<Held> resolved = new ArrayList<>();
        List<Held> named = counterparts(held);
        named.stream().filter(h -> h.organisation() != null).forEach(resolved::add);
        for (Held bare : named) {
            if (bare.organisation() == null) {
                resolve(bare, resolved);
            }
        }
        return resolved;
    }

    private static List<Held> counterparts(List<Held> held) {
        List<Held> named = new ArrayList<>();
        for (Held h : held) {
            Optional<Held> other = named.stream()
                    .filter(n -> OF_STATES.contains(n.kind()) && h.head().equals("counterpart"))
                    .reduce((first, second) -> second);
            if (!h.head().equals("counterpart")) {
                named.add(h);
            } else {
                other.ifPresent(o -> named.add(h.called(o.role())));
            }
        }
        return named;
    }

    private void resolve(Held bare, List<Held> resolved) {
        if (bare.kind().equals("spokesperson")) {
            body(bare).ifPresent(body -> resolved.add(bare.at(body)));
            return;
        }
        if (!OF_STATES.contains(bare.kind()) || LOOSE.contains(bare.head())) {
            return;
        }
        Optional<Held> known = resolved.stream()
                .filter(h -> h.person().equals(bare.person()) && OF_STATES.contains(h.kind()))
                .findFirst();
        if (known.isPresent()) {
            if (LOOSE.contains(known.get().head()) && !known.get().former()) {
                resolved.set(resolved.indexOf(known.get()), known.get().called(bare.role()));
            }
            return;
        }
        described(bare, resolved)
                .or(() -> nearest(bare, resolved))
                .or(() -> dominant(bare, resolved))
                .ifPresent(state -> resolved.add(bare.at(state)));
    }

    /** "the Russian president" somewhere, if no other holds that office. */
    private Optional<Entity> described(Held bare, List<Held> resolved) {
        return offices.stream()
                .filter(office -> office.head().toLowerCase(Locale.ROOT).equals(bare.head()))
                .map(Office::state)
                .filter(state -> isFree(state, bare, resolved))
                .findFirst();
    }

    private static boolean isFree(Entity state, Held bare, List<Held> resolved) {
        return resolved.stream()
                .noneMatch(h -> state.equals(h.organisation())
                        && !h.former()
                        && !h.person().equals(bare.person())
                        && (h.head().equals(bare.head())
                                || (h.kind().equals(bare.kind()) && !h.kind().equals("minister"))));
    }

    /** The state that a sentence shortly before begins with. */
    private Optional<Entity> nearest(Held bare, List<Held> resolved) {
        for (int i = bare.sentence() - 1; i >= Math.max(0, bare.sentence() - BACK); i--) {
            Optional<Entity> state = sentences.get(i).mentioned().stream()
                    .findFirst()
                    .filter(m -> m.is(EntityType.COUNTRY) && m.first() <= 1)
                    .map(Mentioned::entity)
                    .filter(s -> isFree(s, bare, resolved));
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> dominant(Held bare, List<Held> resolved) {
        return entities.stream()
                .filter(e -> e.type() == EntityType.COUNTRY && isFree(e, bare, resolved))
                .max(Comparator.comparingInt(e -> e.mentions().size()));
    }

    /** The last body that the sentences shortly before name. */
    private Optional<Entity> body(Held bare) {
        for (int i = bare.sentence() - 1; i >= Math.max(0, bare.sentence() - 2); i--) {
            Optional<Entity> body = sentences.get(i).mentioned().stream()
                    .filter(m -> m.is(EntityType.ORGANISATION) || m.is(EntityType.MILITARY_UNIT))
                    .map(Mentioned::entity)
                    .reduce((first, second) -> second);
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }
}
