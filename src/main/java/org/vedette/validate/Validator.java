package org.vedette.validate;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.shacl.validation.ReportEntry;
import org.vedette.map.ArticleGraph;

/** Checks graphs against the shapes of {@code ontology/shapes.ttl}. */
@Singleton
public final class Validator {
    private static final String SHAPES = "ontology/shapes.ttl";

    private final Shapes shapes;

    @Inject
    public Validator() {
        shapes = Shapes.parse(RDFDataMgr.loadGraph(Objects.requireNonNull(
                        Validator.class.getClassLoader().getResource(SHAPES), SHAPES + " is not on the class path")
                .toString()));
    }

    public ValidationReport validate(ArticleGraph graph) {
        return validate(graph.graph());
    }

    public ValidationReport validate(Graph graph) {
        List<Violation> violations = ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(Validator::violation)
                .sorted(Comparator.comparing(Violation::focusNode).thenComparing(Violation::path))
                .toList();
        return new ValidationReport(violations);
    }

    private static Violation violation(ReportEntry entry) {
        return new Violation(
                ShLib.displayStr(entry.focusNode()),
                entry.resultPath() == null ? "" : entry.resultPath().toString(),
                entry.message(),
                entry.value() == null ? "" : ShLib.displayStr(entry.value()));
    }
}
