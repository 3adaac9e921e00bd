package org.vedette.extract.event.deployment.ground;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.text.Span;

/** Tells which place of the article a noun stands for: "the island", "the base", "there". */
public final class Grounds {
    private static final Pattern BASE = Pattern.compile(
            "^(?:RAF|RNAS|RAAF|HMNB|MCAS|NAS|NAF|Camp|Fort) |(?: Base| Airfield| Airport| Barracks| AFB| Station)$");

    private final Gazetteer gazetteer;
    private final List<At> places = new ArrayList<>();

    public Grounds(Gazetteer gazetteer, List<Phrases> sentences) {
        this.gazetteer = gazetteer;
        for (Phrases phrases : sentences) {
            for (Mentioned mention : phrases.mentioned()) {
                if (mention.is(EntityType.PLACE) || isLand(phrases, mention)) {
                    places.add(new At(phrases.get(mention.first()).begin(), mention.entity()));
                }
            }
        }
    }

    /** A state named as a land, not as an owner or by its adjective. */
    private static boolean isLand(Phrases phrases, Mentioned mention) {
        return mention.is(EntityType.COUNTRY)
                && phrases.tag(mention.last()).startsWith("NNP")
                && !phrases.tag(mention.last() + 1).equals("POS");
    }

    /**
     * What a noun with an article stands for; empty where nothing before it fits.
     *
     * @param position where the noun stands in the article
     * @param items what is moved there; its owners' own land is meant last
     */
    public Optional<Entity> standing(String noun, int position, Collection<Item> items) {
        Predicate<Entity> foreign = place -> items.stream().noneMatch(item -> item.owners().stream()
                .anyMatch(owner -> owner.id().equals(place.id())));
        if (Lexicon.STATES.contains(noun)) {
            return mostNamed(e -> e.type() == EntityType.COUNTRY && foreign.test(e));
        }
        Optional<Entity> named =
                last(position, e -> List.of(e.name().toLowerCase(Locale.ROOT).split("[\\s-]"))
                        .contains(noun));
        Set<String> kinds = Lexicon.PLACE_KINDS.getOrDefault(noun, Set.of());
        boolean wide = Lexicon.WIDE.contains(noun);
        return named.or(() -> last(position, e -> kinds.contains(kind(e)) || (wide && isUnknown(e))))
                .or(() -> wide ? mostNamed(foreign) : Optional.empty());
    }

    /** A place that knowledge lacks may well be a region. */
    private boolean isUnknown(Entity place) {
        return place.type() == EntityType.PLACE && kind(place).isEmpty();
    }

    /** "there", "nearby": the place named last. */
    public Optional<Entity> last(int position) {
        return last(position, place -> true);
    }

    /** Where something happens that the text gives no place: the first fitting place of the sentence, else the article's. */
    public Optional<Entity> scene(Span sentence, Predicate<Entity> which) {
        return places.stream()
                .filter(at ->
                        at.position() >= sentence.begin() && at.position() < sentence.end() && which.test(at.place()))
                .map(At::place)
                .findFirst()
                .or(() -> topic(which));
    }

    /** The one that the article names most, if more than once or alone of its kind. */
    private Optional<Entity> topic(Predicate<Entity> which) {
        List<Entity> named = places.stream().map(At::place).filter(which).toList();
        return mostNamed(which)
                .filter(place -> Collections.frequency(named, place) > 1
                        || named.stream().distinct().count() == 1);
    }

    private Optional<Entity> last(int position, Predicate<Entity> which) {
        return places.stream()
                .filter(at -> at.position() < position && which.test(at.place()))
                .map(At::place)
                .reduce((first, second) -> second);
    }

    /** The state or place that the article names most often. */
    private Optional<Entity> mostNamed(Predicate<Entity> which) {
        Map<Entity, Long> counts = places.stream()
                .map(At::place)
                .filter(which)
                .collect(Collectors.groupingBy(place -> place, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Whether forces have their home there: an airfield, a barracks, an airport. */
    public boolean isBase(Entity place) {
        return Set.of("base", "airport").contains(kind(place))
                || BASE.matcher(place.name()).find();
    }

    private String kind(Entity place) {
        return gazetteer
                .entry(place.id())
                .map(entry -> entry.facts().getOrDefault("placeKind", ""))
                .filter(kind -> !kind.isEmpty())
                .orElse(BASE.matcher(place.name()).find() ? "base" : "");
    }

    private record At(int position, Entity place) {}
}
