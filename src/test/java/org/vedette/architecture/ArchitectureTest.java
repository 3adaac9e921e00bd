package org.vedette.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final int MOST_FILES = 15;
    private static final String HOUSE = "org.vedette";
    private static final String VIOLATORS = "org.vedette.architecture.violator";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(VIOLATORS);

    /** Each rule, and the class that was planted against it. */
    static Stream<Arguments> rules() {
        return Stream.of(
                rule("upstream only", Layers::upstreamOnly, "AsksTheNextStage"),
                rule("no cycles", Layers::noCycles, "cycle.left"),
                rule("CoreNLP", Fences::coreNlpOnlyInAnnotate, "TokenizesItself"),
                rule("picocli", Fences::picocliOnlyInCli, "ParsesTheCommandLine"),
                rule("Tika and jsoup", Fences::parsersOnlyInRead, "CleansHtml"),
                rule("injector", Fences::injectorOnlyInCli, "AsksTheInjector"),
                rule("RDF", Fences::noRdfBeforeMap, "SpeaksRdf"),
                rule("names", root -> Packages.namesSayWhatAClassIs(), "ExportHelper"));
    }

    private static Arguments rule(String name, Function<String, ArchRule> rule, String violator) {
        return Arguments.of(named(name, rule), violator);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void house_whenRuleApplied_thenKeepsIt(Function<String, ArchRule> rule, String violator) {
        rule.apply(HOUSE).check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void violator_whenRuleApplied_thenIsNamed(Function<String, ArchRule> rule, String violator) {
        EvaluationResult result = rule.apply(VIOLATORS).evaluate(PLANTED);

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(violator);
    }

    @Test
    void packages_whenCounted_thenAreSmall() {
        assertThat(Packages.tooLarge(OURS, MOST_FILES)).isEmpty();
    }

    @Test
    void violator_whenPackageHasMoreFiles_thenIsNamed() {
        assertThat(Packages.tooLarge(PLANTED, 2)).containsExactly(VIOLATORS + ".read");
    }

    @Test
    void packages_whenLookedAt_thenAreNullMarked() {
        assertThat(Packages.notNullMarked(OURS)).isEmpty();
    }

    @Test
    void violator_whenPackageIsNotNullMarked_thenIsNamed() {
        assertThat(Packages.notNullMarked(PLANTED)).containsExactly(VIOLATORS + ".bare");
    }
}
