package org.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of {@code queries/} can be served by grlc (github.com/CLARIAH/grlc) as they are: its rules, and its traps. */
class GrlcTest {
    private static final Pattern PARAMETER = Pattern.compile("\\?(_\\w+)");
    private static final Pattern GOOD_NAME =
            Pattern.compile("__?[a-z]+(_iri|_number|_literal|_integer|_xsd_date|_[a-z]{2})?");
    private static final String XSD = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>";

    static List<SavedQuery> queries() {
        return new SavedQueries().all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void file_whenRead_thenIsPlainSparqlUnderAWholeHeader(SavedQuery query) {
        Query parsed = QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11);

        assertThat(parsed.isSelectType() || parsed.isConstructType()).isTrue();
        assertThat(query.summary()).endsWith("?");
        assertThat(query.description()).isNotBlank();
        assertThat(query.tags()).isNotEmpty();
        assertThat(query.text()).contains("#+ method: GET");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void parameter_whenNamed_thenHasNoUnderscoreInside(SavedQuery query) {
        assertThat(variables(query)).allMatch(GOOD_NAME.asMatchPredicate());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void parameter_whenDeclared_thenIsFoundAndRequiredOnesHaveADefault(SavedQuery query) {
        assertThat(query.parameters().stream().map(QueryParameter::variable)).hasSameElementsAs(variables(query));
        assertThat(query.parameters()).allMatch(parameter -> !parameter.required() || parameter.preset() != null);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void parameter_whenSubstituted_thenIsNeitherProjectedNorAssignedNorTestedForBound(SavedQuery query) {
        Query parsed = QueryFactory.create(query.text());

        assertThat(parsed.getResultVars()).noneMatch(name -> name.startsWith("_"));
        assertThat(query.text()).doesNotContainPattern("(?i)\\bAS\\s+\\?_");
        assertThat(query.text()).doesNotContainPattern("(?i)BOUND\\s*\\(\\s*\\?_");
        assertThat(query.text()).doesNotContainPattern("(?i)GROUP BY[^\\n]*\\?_");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void parameter_whenItHasADatatype_thenItsPrefixIsDeclaredExactly(SavedQuery query) {
        if (variables(query).stream().anyMatch(name -> name.contains("_xsd_"))) {
            assertThat(query.text()).contains(XSD);
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void file_whenPaged_thenHasNoLimitThatGrlcWouldStrip(SavedQuery query) {
        if (query.text().contains("#+ pagination")) {
            assertThat(query.text()).doesNotContainPattern("(?i)\\b(LIMIT|OFFSET)\\b");
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void rows_whenSelected_thenCarryTheirEvidence(SavedQuery query) {
        if (!query.construct()) {
            String columns = String.join(" ", QueryFactory.create(query.text()).getResultVars());

            assertThat(columns).containsPattern("(?i)article\\b").containsPattern("(?i)publisher\\b");
            assertThat(columns).containsPattern("(?i)quote\\b").containsPattern("(published|On)\\b");
        }
    }

    private static Set<String> variables(SavedQuery query) {
        return PARAMETER
                .matcher(query.text())
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }
}
