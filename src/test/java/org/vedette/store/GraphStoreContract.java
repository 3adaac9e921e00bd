package org.vedette.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vedette.map.ArticleGraph;

/** What every store must do, whatever lies behind it. */
public abstract class GraphStoreContract {
    private static final String LABELS =
            "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT ?label { ?thing rdfs:label ?label }";

    protected GraphStore store;

    protected abstract GraphStore open() throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void replace_whenArticlesAreNew_thenGraphsAndJournalAreThere() {
        List<ArticleGraph> articles = SampleGraphs.articles(0, 3, 40);
        store.replace(articles);
        assertThat(store.journal()).hasSize(3);
        JournalEntry entry = entry(articles.get(1));
        assertThat(entry.graphIri()).isEqualTo(articles.get(1).graphIri());
        assertThat(entry.covers(articles.get(1).sha256(), "x1")).isTrue();
        assertThat(entry.covers(articles.get(1).sha256(), "x2")).isFalse();
        assertThat(withoutJournal(articles.get(1))).isTrue();
    }

    @Test
    void replace_whenArticleChanged_thenOldContentIsGone() {
        ArticleGraph before = SampleGraphs.article(7, 60, "first edition");
        ArticleGraph after = SampleGraphs.article(7, 40, "second edition");
        store.replace(List.of(before, SampleGraphs.article(8, 40, "other")));
        store.replace(List.of(after, SampleGraphs.article(9, 40, "new")));
        assertThat(store.journal()).hasSize(3);
        assertThat(entry(after).sha256()).isEqualTo(after.sha256());
        assertThat(withoutJournal(after)).isTrue();
    }

    @Test
    void replace_whenRepeated_thenNothingIsDoubled() {
        List<ArticleGraph> articles = SampleGraphs.articles(0, 2, 40);
        store.replace(articles);
        store.replace(articles);
        assertThat(store.stats().articles()).isEqualTo(2);
        assertThat(store.graph(articles.get(0).graphIri()).size()).isEqualTo(42);
    }

    @Test
    void replace_whenOneGraphIsBad_thenNothingOfTheBatchIsStored() {
        Graph bad = GraphFactory.createDefaultGraph();
        bad.add(NodeFactory.createBlankNode(), RDFS.label.asNode(), NodeFactory.createLiteralString("nameless"));
        ArticleGraph rejected = new ArticleGraph("https://a.example/1", "https://a.example/g1", "00", "x1", bad);
        List<ArticleGraph> batch = List.of(SampleGraphs.article(1, 40, "good"), rejected);
        assertThatThrownBy(() -> store.replace(batch))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("https://a.example/g1");
        assertThat(store.journal()).isEmpty();
    }

    @Test
    void replace_whenTextHoldsQuotesAndControls_thenItComesBackUnchanged() {
        String nasty = "\"quoted\" \\ back\nline\ttab } ; DROP ALL # \u00e9\u4e2d\ud83d\ude80 '''";
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(
                NodeFactory.createURI("https://a.example/s"),
                RDFS.label.asNode(),
                NodeFactory.createLiteralLang(nasty, "en"));
        ArticleGraph article = new ArticleGraph("https://a.example/1", "https://a.example/g1", "00", "x1", graph);
        store.replace(List.of(article));
        store.replace(List.of(article));
        assertThat(store.graph("https://a.example/g1").contains(graph.find().next()))
                .isTrue();
    }

    @Test
    void remove_whenArticleIsThere_thenOnlyItIsGone() {
        List<ArticleGraph> articles = SampleGraphs.articles(0, 3, 40);
        store.replace(articles);
        assertThat(store.remove(List.of(articles.get(0).articleIri(), "https://a.example/none")))
                .isEqualTo(1);
        assertThat(store.journal()).hasSize(2);
        assertThat(store.graph(articles.get(0).graphIri()).isEmpty()).isTrue();
        assertThat(store.graph(articles.get(1).graphIri()).isEmpty()).isFalse();
    }

    @Test
    void knowledge_whenLoadedTwice_thenReplacedAndNotInJournal() {
        store.loadKnowledge(Map.of("https://a.example/k", label("Northland")));
        store.loadKnowledge(Map.of("https://a.example/k", label("Southland")));
        assertThat(labels(Map.of())).containsExactly("Southland");
        assertThat(store.journal()).isEmpty();
    }

    @Test
    void select_whenParameterLooksLikeSparql_thenIsOnlyAValue() {
        store.loadKnowledge(Map.of("https://a.example/k", label("Northland")));
        String attack = "Northland\" } ; DROP ALL ; { \"";
        assertThat(store.ask("ASK { ?s ?p ?_name }", Map.of("_name", NodeFactory.createLiteralString(attack))))
                .isFalse();
        assertThat(store.ask("ASK { ?s ?p ?_name }", Map.of("_name", NodeFactory.createLiteralString("Northland"))))
                .isTrue();
    }

    @Test
    void construct_whenAsked_thenGivesGraphOfUnion() {
        store.loadKnowledge(
                Map.of("https://a.example/k", label("Northland"), "https://a.example/l", label("Southland")));
        assertThat(store.construct("CONSTRUCT WHERE { ?s ?p ?o }", Map.of()).size())
                .isEqualTo(2);
    }

    @Test
    void select_whenQueryIsBroken_thenSaysBadQuery() {
        assertThatThrownBy(() -> store.ask("ASK WHERE {", Map.of()))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.BAD_QUERY));
    }

    @Test
    void stats_whenFilled_thenCountsArticlesAndStatements() {
        store.replace(SampleGraphs.articles(0, 4, 45));
        StoreStats stats = store.stats();
        assertThat(stats.articles()).isEqualTo(4);
        assertThat(stats.graphs()).isEqualTo(4);
        assertThat(stats.statements()).isEqualTo(8);
        assertThat(stats.quads()).isEqualTo(4 * 47);
        assertThat(stats.articlesByDay().values()).containsExactly(4L);
    }

    @Test
    protected void forEachQuad_whenFilled_thenGivesEveryQuadOnce() {
        store.replace(SampleGraphs.articles(0, 3, 40));
        Set<Quad> quads = new HashSet<>();
        store.forEachQuad(quad -> assertThat(quads.add(quad)).isTrue());
        assertThat(quads).hasSize(3 * 42);
    }

    private JournalEntry entry(ArticleGraph article) {
        return Objects.requireNonNull(store.journal().get(article.articleIri()));
    }

    private boolean withoutJournal(ArticleGraph article) {
        Graph stored = store.graph(article.graphIri());
        stored.remove(null, StoreTerms.INGESTED_AT, null);
        stored.remove(null, StoreTerms.EXTRACTOR_VERSION, null);
        return stored.isIsomorphicWith(article.graph());
    }

    private List<String> labels(Map<String, Node> parameters) {
        return store.select(LABELS, parameters, rows -> rows.stream()
                .map(row -> row.get("label").getLiteralLexicalForm())
                .toList());
    }

    private static Graph label(String name) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(Triple.create(
                NodeFactory.createURI("https://a.example/" + name),
                RDFS.label.asNode(),
                NodeFactory.createLiteralString(name)));
        return graph;
    }
}
