package org.vedette.architecture;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which package may look at which: the flow, and nothing against it. */
final class Layers {
    /** Known to every package. */
    private static final List<String> FOUNDATIONS =
            List.of("text", "name", "vocabulary", "settings", "findings", "gazetteer");

    /** What each package may know beside the foundations. */
    private static final Map<String, List<String>> UPSTREAM = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("name", List.of("text")),
            Map.entry("vocabulary", List.of()),
            Map.entry("settings", List.of()),
            Map.entry("findings", List.of("text")),
            Map.entry("gazetteer", List.of("text", "name", "vocabulary", "settings")),
            Map.entry("read", List.of()),
            Map.entry("annotate", List.of("read")),
            Map.entry("extract", List.of("read", "annotate")),
            Map.entry("resolve", List.of()),
            Map.entry("map", List.of("read")),
            Map.entry("validate", List.of("map")),
            Map.entry("store", List.of("map")),
            Map.entry("query", List.of("store")),
            Map.entry("export", List.of("store", "query")),
            Map.entry("serve", List.of("store", "query")),
            Map.entry("pipeline", List.of("read", "annotate", "extract", "resolve", "map", "validate", "store")),
            Map.entry(
                    "cli",
                    List.of(
                            "read",
                            "annotate",
                            "extract",
                            "resolve",
                            "map",
                            "validate",
                            "store",
                            "query",
                            "export",
                            "serve",
                            "pipeline")));

    private Layers() {}

    /** Dependencies point upstream only, and every package has its place in the flow. */
    static ArchRule upstreamOnly(String root) {
        LayeredArchitecture layers = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true);
        for (String name : UPSTREAM.keySet()) {
            layers = layers.layer(name).definedBy(root + "." + name + "..");
        }
        for (Map.Entry<String, List<String>> layer : new TreeMap<>(UPSTREAM).entrySet()) {
            String[] allowed = allowed(layer.getKey(), layer.getValue());
            layers = allowed.length == 0
                    ? layers.whereLayer(layer.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(layer.getKey()).mayOnlyAccessLayers(allowed);
        }
        return layers.ensureAllClassesAreContainedInArchitecture().as("dependencies point upstream only");
    }

    private static String[] allowed(String layer, List<String> upstream) {
        List<String> foundations = FOUNDATIONS.contains(layer) ? List.of() : FOUNDATIONS;
        return Stream.concat(foundations.stream(), upstream.stream()).distinct().toArray(String[]::new);
    }

    /** No two packages, at whatever depth, know each other. */
    static ArchRule noCycles(String root) {
        return SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles();
    }
}
