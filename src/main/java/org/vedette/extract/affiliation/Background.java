package org.vedette.extract.affiliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.extract.phrase.States;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.name.PersonName;

/** What the rest of an article tells a sentence: of which state the article mostly speaks, which bodies it named before. */
final class Background {
    /** How many sentences back a description may refer. */
    private static final int BACK = 4;
    /** The knowledge holds the office-holders of the great powers; ten make a state's weight half. */
    private static final double KNOWN_BY_NAME = 10;

    private static final Set<String> SETTLED = Set.of("", "city", "town", "island");

    private final List<Phrases> sentences;
    private final Mentions mentions;
    private final States states;
    private final Gazetteer gazetteer;
    private final Map<String, Integer> knownPersons;
    private final Optional<Entity> setting;

    /** @param knownPersons how many persons of a state the knowledge holds */
    Background(
            List<Phrases> sentences,
            Mentions mentions,
            States states,
            Gazetteer gazetteer,
            Map<String, Integer> knownPersons) {
        this.sentences = List.copyOf(sentences);
        this.knownPersons = Map.copyOf(knownPersons);
        this.mentions = mentions;
        this.states = states;
        this.gazetteer = gazetteer;
        this.setting = weighed();
    }

    List<Phrases> sentences() {
        return sentences;
    }

    List<Entity> entities() {
        return mentions.entities();
    }

    /** The article's entity of the state that a body belongs to or a capital stands for; a state is its own. */
    Optional<Entity> stateOf(Entity entity) {
        return states.of(entity, mentions);
    }

    /** IRI of the state that the knowledge gives a person. */
    Optional<String> home(Entity person) {
        return gazetteer
                .entry(person.id())
                .or(() -> gazetteer.lookup(PersonName.withoutInitials(person.name())).stream()
                        .filter(entry -> entry.type().equals("Person"))
                        .findFirst())
                .map(KnowledgeEntry::country);
    }

    Optional<Entity> entity(String iri) {
        return mentions.entity(iri);
    }

    /** The knowledge's vd:organisationKind; empty for a body that it does not hold. */
    String kind(Entity body) {
        return fact(body, "organisationKind");
    }

    private String fact(Entity entity, String property) {
        return gazetteer
                .entry(entity.id())
                .map(entry -> entry.facts().getOrDefault(property, ""))
                .orElse("");
    }

    /**
     * The state that an office without a state most probably belongs to: the one that the article names most, its places, bodies and
     * people counted with it, less those whose office-holders the knowledge would know by name.
     */
    Optional<Entity> setting() {
        return setting;
    }

    private Optional<Entity> weighed() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Entity entity : mentions.entities()) {
            Optional<String> state =
                    switch (entity.type()) {
                        case COUNTRY -> Optional.of(entity.id());
                        case EQUIPMENT_TYPE, EXERCISE -> Optional.empty();
                        default -> gazetteer.entry(entity.id()).map(KnowledgeEntry::country);
                    };
            state.ifPresent(s -> weights.merge(s, entity.mentions().size(), Integer::sum));
        }
        return mentions.entities().stream()
                .filter(entity -> entity.type() == EntityType.COUNTRY)
                .max(Comparator.comparingDouble(
                        entity -> weights.getOrDefault(entity.id(), 0) / (1 + strangers(entity.id()))));
    }

    private double strangers(String state) {
        return knownPersons.getOrDefault(state, 0) / KNOWN_BY_NAME;
    }

    /** The place of people that the text named most before a sentence's end. */
    Optional<Entity> town(Phrases phrases) {
        int end = phrases.sentence().span().end();
        return mentions.entities().stream()
                .filter(e ->
                        e.type() == EntityType.PLACE && e.mentions().getFirst().begin() < end)
                .filter(e -> SETTLED.contains(fact(e, "placeKind")) && !states.isCapital(e))
                .max(Comparator.comparingInt(e -> e.mentions().size()));
    }

    /** What "the NOUN" refers to before a token: the last thing named so or of that kind. */
    Optional<Entity> called(String noun, Phrases phrases, int token) {
        Predicate<Entity> fits = entity -> BodyKinds.fits(noun, entity, kind(entity));
        return BodyKinds.isKnown(noun) ? lastBefore(phrases, token, fits) : Optional.empty();
    }

    /** Whose "its" is: what the sentence began with, else the sentence before it. */
    Optional<Entity> owner(Phrases phrases, int token) {
        Optional<Entity> here = first(phrases, token);
        int before = phrases.sentence().index() - 1;
        return here.or(() -> before < 0 ? Optional.empty() : first(sentences.get(before), Integer.MAX_VALUE));
    }

    private static Optional<Entity> first(Phrases phrases, int end) {
        List<Mentioned> actors = phrases.mentioned().stream()
                .filter(m -> m.first() < end)
                .filter(m ->
                        m.is(EntityType.ORGANISATION) || m.is(EntityType.MILITARY_UNIT) || m.is(EntityType.COUNTRY))
                .toList();
        return actors.stream()
                .filter(m -> !m.is(EntityType.COUNTRY))
                .findFirst()
                .or(() -> actors.stream().findFirst())
                .map(Mentioned::entity);
    }

    /** The last entity named before a token that a condition holds for. */
    Optional<Entity> lastBefore(Phrases phrases, int token, Predicate<Entity> condition) {
        int sentence = phrases.sentence().index();
        for (int i = sentence; i >= Math.max(0, sentence - BACK); i--) {
            int end = i == sentence ? token : Integer.MAX_VALUE;
            List<Mentioned> named = new ArrayList<>(sentences.get(i).mentioned());
            Optional<Entity> last = named.reversed().stream()
                    .filter(m -> m.first() < end)
                    .map(Mentioned::entity)
                    .filter(condition)
                    .findFirst();
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }
}
