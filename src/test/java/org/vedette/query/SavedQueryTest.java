package org.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.store.GraphStore;
import org.vedette.store.StoreException;
import org.vedette.store.embedded.EmbeddedStore;

class SavedQueryTest {
    private static final SavedQuery SAMPLE = SavedQuery.parse("sample", """
            #+ summary: Which ships lie in a port?
            #+ description: >-
            #+   Ships, by port.
            #+ tags:
            #+   - ships
            #+ defaults:
            #+   - flag: Norway
            SELECT ?ship {
              ?ship <urn:port> ?_port ; <urn:flag> ?_flag ; <urn:line> ?_line_iri .
              FILTER(?day >= ?_since_xsd_date && COALESCE(?__crew_integer, 0) < 9 && COALESCE(?__name, "") = "")
            }
            """);
    private static final Map<String, String> ENOUGH =
            Map.of("port", "Bergen", "line", "https://example.org/line", "since", "2031-01-01");

    @TempDir
    private static Path folder;

    private static GraphStore store;

    @BeforeAll
    static void load() {
        store = EmbeddedStore.open(folder);
        QueryCases.load(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void parameters_whenParsed_thenRequiredComeFirstWithTheirKinds() {
        assertThat(SAMPLE.parameters())
                .extracting(QueryParameter::name)
                .containsExactly("flag", "line", "port", "since", "crew", "name");
        assertThat(SAMPLE.parameters())
                .extracting(QueryParameter::kind)
                .containsExactly(
                        QueryParameter.Kind.TEXT,
                        QueryParameter.Kind.IRI,
                        QueryParameter.Kind.TEXT,
                        QueryParameter.Kind.DATE,
                        QueryParameter.Kind.INTEGER,
                        QueryParameter.Kind.TEXT);
        assertThat(SAMPLE.description()).isEqualTo("Ships, by port.");
    }

    @Test
    void bind_whenValuesGiven_thenAreTypedTermsAndDefaultsFill() {
        assertThat(SAMPLE.bind(ENOUGH))
                .containsEntry("_port", NodeFactory.createLiteralString("Bergen"))
                .containsEntry("_flag", NodeFactory.createLiteralString("Norway"))
                .containsEntry("_line_iri", NodeFactory.createURI("https://example.org/line"))
                .containsEntry("_since_xsd_date", NodeFactory.createLiteralDT("2031-01-01", XSDDatatype.XSDdate))
                .doesNotContainKeys("__crew_integer", "__name");
    }

    @Test
    void bind_whenRequiredIsMissing_thenSaysWhich() {
        assertThatThrownBy(() -> SAMPLE.bind(Map.of("port", "Bergen")))
                .isInstanceOf(QueryException.class)
                .hasMessage("the query sample needs a value for line");
    }

    @Test
    void bind_whenUnknown_thenSaysWhatThereIs() {
        assertThatThrownBy(() ->
                        SAMPLE.bind(Map.of("harbour", "Oslo", "port", "B", "line", "urn:l", "since", "2031-01-01")))
                .hasMessage("the query sample has no parameter harbour; it has flag, line, port, since, crew, name");
    }

    @Test
    void bind_whenMalformed_thenSaysWhatIsExpected() {
        assertThatThrownBy(() -> bindWith("since", "1 May")).hasMessageContaining("since must be a date like");
        assertThatThrownBy(() -> bindWith("crew", "few")).hasMessageContaining("crew must be a whole number");
        assertThatThrownBy(() -> bindWith("line", "no iri")).hasMessageContaining("line must be an absolute IRI");
        assertThatThrownBy(() -> bindWith("line", "urn:x> . ?s ?p ?o")).hasMessageContaining("an absolute IRI");
    }

    private static void bindWith(String name, String value) {
        Map<String, String> values = new TreeMap<>(ENOUGH);
        values.put(name, value);
        SAMPLE.bind(values);
    }

    @Test
    void parse_whenNoSparql_thenNamesTheFile() {
        assertThatThrownBy(() -> SavedQuery.parse("broken", "#+ summary: x\nSELECT ?x {"))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("queries/broken.rq cannot be read: ");
        assertThatThrownBy(() -> SavedQuery.parse("odd", "SELECT ?x { ?x ?y ?_from_date }"))
                .hasMessageContaining("?_from_date has an unknown kind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" . ?s ?p ?o . \"",
                "Assab\") || true || (\"",
                "} UNION { ?entity ?p ?o",
                "Assab\n} #",
                "Assab' OR '1'='1",
                "\\",
                "Assab\\u0022",
                "${x} {{y}} %s"
            })
    void values_whenTheyLookLikeSparql_thenStayValues(String value) {
        assertThat(rows("statements-about", Map.of("entity", value))).isEmpty();
        assertThat(rows("statements-by", Map.of("speaker", value))).isEmpty();
        assertThat(rows("equipment-at", Map.of("place", value))).isEmpty();
        assertThat(rows("equipment-at", Map.of("place", "Assab", "class", value)))
                .isEmpty();
        assertThat(rows("exercise-participants", Map.of("exercise", value))).isEmpty();
    }

    /** A topic becomes part of an IRI: what is no topic finds nothing, and no query breaks. */
    @ParameterizedTest
    @ValueSource(strings = {"x> ?p ?o . <y", "per manent", "\"", "../topic/permanent-presence"})
    void topic_whenItIsNone_thenFindsNothing(String topic) {
        assertThat(rows("who-denies", Map.of("topic", topic))).isEmpty();
    }

    @Test
    void topic_whenWrittenWithSpaces_thenIsFound() {
        assertThat(rows("who-denies", Map.of("topic", "Permanent presence"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "(", "name:", "[1 TO", "*", "AND", "uri:*"})
    void search_whenTheWordsAreNoSearch_thenFailsInOneLineOrFindsEntities(String words) {
        try {
            rows("entity-search", Map.of("name", words));
        } catch (StoreException e) {
            assertThat(e.getMessage()).doesNotContain("\n");
        }
    }

    private static List<List<String>> rows(String query, Map<String, String> values) {
        return new QueryRunner(store)
                .select(new SavedQueries().get(query), values)
                .rows();
    }
}
