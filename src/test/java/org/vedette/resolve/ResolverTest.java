package org.vedette.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.findings.Affiliation;
import org.vedette.findings.ArticleInfo;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.findings.Evidence;
import org.vedette.findings.Findings;
import org.vedette.findings.Mention;
import org.vedette.gazetteer.KnowledgeReader;

final class ResolverTest {
    private static final String ID = "https://w3id.org/vedette/id/";

    private final Resolver resolver = new Resolver();

    private static Entity entity(String id, EntityType type, String name, int begin) {
        Mention mention = new Mention(begin, begin + name.length(), name, null);
        return new Entity(id, type, name, List.of(name), List.of(), List.of(mention), false);
    }

    private static Findings findings(String article, Entity... entities) {
        ArticleInfo info = new ArticleInfo(article, null, null, null, null, null, "0");
        List<Affiliation> affiliations = new ArrayList<>();
        affiliations.add(new Affiliation(
                entities[0].id(), "chief", entities[entities.length - 1].id(), false, new Evidence(0, 1, "x")));
        return new Findings(
                article, info, List.of(entities), affiliations, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private String iri(String article, Entity entity) {
        return resolver.resolve(findings(article, entity)).entities().getFirst().id();
    }

    @Test
    void resolve_whenKnowledgeHasTheEntity_thenItsIriStays() {
        Entity known = entity(ID + "place/vilnius", EntityType.PLACE, "Vilnius", 0);
        assertThat(iri("a", known)).isEqualTo(ID + "place/vilnius");
    }

    /** Else a person whom the knowledge has under a nickname is a second node where an article gives the full name. */
    @Test
    void knowledge_whenItHasAPerson_thenUnderTheIriThatTheNameMakes() {
        assertThat(KnowledgeReader.read(List.of()).entries())
                .filteredOn(e -> e.type().equals("Person"))
                .filteredOn(e -> e.name().contains(" "))
                .allSatisfy(e -> assertThat(iri("a", entity("e1", EntityType.PERSON, e.name(), 0)))
                        .isEqualTo(e.iri()));
    }

    @Test
    void resolve_whenSpellingsDiffer_thenOnePersonInEveryArticle() {
        assertThat(iri("a", entity("e1", EntityType.PERSON, "Sergey Testov", 0)))
                .isEqualTo(iri("b", entity("e7", EntityType.PERSON, "Sergei Testov", 4)));
    }

    @Test
    void resolve_whenOnlyTheFamilyNameIsKnown_thenArticlesDoNotMeet() {
        assertThat(iri("a", entity("e1", EntityType.PERSON, "Testov", 0)))
                .isNotEqualTo(iri("b", entity("e1", EntityType.PERSON, "Testov", 0)));
    }

    @Test
    void resolve_whenTwoEntitiesAreOneNode_thenMergedAndReferencesFollow() {
        Findings resolved = resolver.resolve(findings(
                "a",
                entity("e1", EntityType.PERSON, "Sergey Testov", 0),
                entity("e2", EntityType.PERSON, "Sergei Testov", 40),
                entity("e3", EntityType.ORGANISATION, "Quillon Institute", 80)));
        assertThat(resolved.entities()).hasSize(2);
        Entity person = resolved.entities().getFirst();
        assertThat(person.mentions()).hasSize(2);
        assertThat(person.resolution()).isNotBlank();
        assertThat(resolved.affiliations().getFirst().person()).isEqualTo(person.id());
        assertThat(resolved.affiliations().getFirst().organisation()).isEqualTo(ID + "organisation/quillon-institute");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Defence Ministry", "Interagency Working Group", "National Security Secretariat"})
    void resolve_whenNameIsCommonToManyBodies_thenArticlesDoNotMeet(String name) {
        assertThat(iri("a", entity("e1", EntityType.ORGANISATION, name, 0)))
                .isNotEqualTo(iri("b", entity("e1", EntityType.ORGANISATION, name, 0)));
    }

    @Test
    void resolve_whenAStateStandsBeforeANumberedUnit_thenItIsPartOfTheNode() {
        Findings resolved = resolver.resolve(findings(
                "a",
                entity(ID + "country/cl", EntityType.COUNTRY, "Chilean", 0),
                entity("e2", EntityType.MILITARY_UNIT, "2nd Brigade", 8)));
        assertThat(resolved.entities().get(1).id()).isEqualTo(ID + "unit/cl-2nd-brigade");
    }

    @Test
    void article_whenIdIsASlug_thenItStays() {
        assertThat(Iris.article("plain-id")).isEqualTo(ID + "article/plain-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"B 2.txt", "https://x.org/ü", "Плато", "plain_id"})
    void article_whenSlugLosesCharacters_thenAHashTellsIdsApart(String id) {
        String iri = Iris.article(id);
        assertThat(iri).matches(ID + "article/(?:[a-z0-9-]+-)?[0-9a-f]{8}");
        assertThat(Iris.article(iri)).isEqualTo(iri);
        assertThat(Iris.article(id + "!")).isNotEqualTo(iri);
    }
}
