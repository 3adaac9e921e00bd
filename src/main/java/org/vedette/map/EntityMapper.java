package org.vedette.map;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.findings.Mention;
import org.vedette.text.Span;
import org.vedette.vocabulary.VD;

/** Entities: a type, a label, the other names, and where the article first names them. */
final class EntityMapper {
    private static final Set<EntityType> PLACES = Set.of(EntityType.COUNTRY, EntityType.PLACE);

    private final Model model;
    private final Resource article;
    private final EvidenceMapper evidence;
    private final Map<String, Entity> entities;

    EntityMapper(Model model, Resource article, EvidenceMapper evidence, List<Entity> entities) {
        this.model = model;
        this.article = article;
        this.evidence = evidence;
        this.entities = entities.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    /** Entities of {@code explained} have better evidence than their first mention, which another mapper adds. */
    void map(Set<String> explained) {
        entities.values().forEach(entity -> map(entity, explained.contains(entity.id())));
    }

    private void map(Entity entity, boolean explained) {
        Resource node = model.createResource(entity.id(), type(entity.type()));
        node.addProperty(RDFS.label, entity.name());
        Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .flatMap(name -> NameKeys.of(name).stream())
                .filter(key -> !key.isEmpty())
                .forEach(key -> node.addProperty(VD.nameKey, key));
        entity.aliases().stream()
                .filter(alias -> !alias.isBlank() && !alias.equals(entity.name()))
                .forEach(alias -> node.addProperty(SKOS.altLabel, alias));
        Literals.addString(node, VD.resolution, entity.resolution());
        entity.sameAs().forEach(iri -> node.addProperty(OWL.sameAs, model.createResource(iri)));
        if (!explained && !entity.mentions().isEmpty()) {
            Mention first = entity.mentions().getFirst();
            evidence.add(node, new Span(first.begin(), first.end()));
        }
        article.addProperty(VD.mentions, node);
    }

    /** The node of a reference, which findings guarantee to be among the entities. */
    Resource node(String id) {
        return model.createResource(id);
    }

    boolean isEntity(@Nullable String reference) {
        return reference != null && entities.containsKey(reference);
    }

    boolean isPlace(@Nullable String reference) {
        Entity entity = reference == null ? null : entities.get(reference);
        return entity != null && PLACES.contains(entity.type());
    }

    /** The entity's name, or the reference itself where it is only text. */
    String name(String reference) {
        Entity entity = entities.get(reference);
        return entity == null ? reference : entity.name();
    }

    private static Resource type(EntityType type) {
        return switch (type) {
            case PERSON -> VD.Person;
            case ORGANISATION -> VD.Organisation;
            case COUNTRY -> VD.Country;
            case PLACE -> VD.Place;
            case MILITARY_UNIT -> VD.MilitaryUnit;
            case EQUIPMENT_TYPE -> VD.EquipmentType;
            case EXERCISE -> VD.Exercise;
        };
    }
}
