package org.vedette.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.findings.Findings;
import org.vedette.findings.Mention;
import org.vedette.name.BodyName;
import org.vedette.name.PersonName;
import org.vedette.name.Spelling;
import org.vedette.text.WordLists;
import org.vedette.vocabulary.Namespaces;

/** Says which node each entity of one article is: a pure function of the article's findings, so that order never matters. */
final class Identities {
    private static final WordLists WORDS = WordLists.read("/org/vedette/resolve/common-names.txt");
    private static final Set<String> SHARED = WORDS.of("shared");
    private static final Set<String> MANY = WORDS.of("many");

    /** Between a state's adjective and a unit: a space, or a possessive and a space. */
    private static final int ADJACENT = 3;

    private final String article;
    private final List<Mention> countries;
    private final Function<Mention, String> countryOf;

    Identities(Findings findings) {
        article = findings.article().id();
        var byMention = findings.entities().stream()
                .filter(e -> e.type() == EntityType.COUNTRY)
                .flatMap(e -> e.mentions().stream().map(m -> new Owned(m, e)))
                .collect(Collectors.toMap(Owned::mention, o -> o.entity().id(), (a, b) -> a));
        countries = List.copyOf(byMention.keySet());
        countryOf = mention -> byMention.getOrDefault(mention, "");
    }

    private record Owned(Mention mention, Entity entity) {}

    Identity of(Entity entity) {
        if (entity.id().startsWith(Namespaces.INSTANCES)) {
            return new Identity(entity.id(), "the knowledge has this name");
        }
        return switch (entity.type()) {
            case PERSON -> person(entity);
            case MILITARY_UNIT, ORGANISATION -> body(entity);
            case EXERCISE -> entity.generic() ? scoped(entity, "an unnamed drill") : named(entity);
            case COUNTRY, PLACE, EQUIPMENT_TYPE -> named(entity);
        };
    }

    private Identity person(Entity entity) {
        List<String> name = PersonName.comparable(entity.name());
        return name.isEmpty()
                ? scoped(entity, "a name of one word, known in this article only")
                : new Identity(
                        Iris.entity(EntityType.PERSON, Iris.slug(String.join(" ", name))),
                        "the same full name, in any spelling");
    }

    private Identity body(Entity entity) {
        Optional<Identity> owned = owned(entity);
        if (owned.isPresent()) {
            return owned.get();
        }
        String country = country(entity);
        List<String> words = Spelling.words(entity.name());
        boolean common = words.stream().allMatch(w -> SHARED.contains(w) || w.matches("\\d+(?:st|nd|rd|th)?"));
        if (!country.isEmpty() && (common || Character.isDigit(entity.name().charAt(0)))) {
            return new Identity(
                    Iris.entity(entity.type(), country + "-" + Iris.slug(entity.name())),
                    "the same name in the same state");
        }
        return common ? scoped(entity, "a name that many states' bodies have") : named(entity);
    }

    /** "Ghanaian navy" and "Ghana's navy" are one: a state's own, its name or adjective in front. */
    private Optional<Identity> owned(Entity entity) {
        for (Mention mention : entity.mentions()) {
            for (Mention country : countries) {
                if (country.begin() == mention.begin() && country.end() < mention.end()) {
                    String rest = mention.text().substring(country.end() - mention.begin());
                    String own = Iris.slug(BodyName.comparable(
                            rest.replaceFirst("^['’´`]s?\\b", "").strip()));
                    if (isOfMany(own)) {
                        return Optional.of(scoped(entity, "a state has many of that name"));
                    }
                    if (!own.isEmpty()) {
                        return Optional.of(new Identity(
                                Iris.entity(entity.type(), code(country) + "-" + own),
                                "the same name in the same state"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOfMany(String slug) {
        return !slug.isEmpty() && MANY.containsAll(List.of(slug.split("-", -1)));
    }

    private String code(Mention country) {
        String iri = countryOf.apply(country);
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /** The code of the state whose name or adjective stands right before a mention, empty where none does. */
    private String country(Entity entity) {
        for (Mention mention : entity.mentions()) {
            for (Mention country : countries) {
                int gap = mention.begin() - country.end();
                if (gap > 0 && gap <= ADJACENT) {
                    return code(country);
                }
            }
        }
        return "";
    }

    private Identity named(Entity entity) {
        String slug = Iris.slug(BodyName.comparable(entity.name()));
        return slug.isEmpty()
                ? scoped(entity, "a name that has no Latin letters")
                : new Identity(Iris.entity(entity.type(), slug), "the same name");
    }

    private Identity scoped(Entity entity, String reason) {
        return new Identity(Iris.scoped(entity.type(), Iris.slug(entity.name()), article), reason);
    }
}
