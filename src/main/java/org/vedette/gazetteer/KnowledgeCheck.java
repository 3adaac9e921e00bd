package org.vedette.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vedette.vocabulary.Namespaces;

/**
 * Finds what is wrong in knowledge: entries that share a name for certain, two of one kind with one label, parents that nobody
 * describes, equipment outside the taxonomy.
 *
 * <pre>{@code java -cp ... org.vedette.gazetteer.KnowledgeCheck [FILE.ttl...]}</pre>
 *
 * checks what is shipped, with the files added, and ends with 1 if anything is wrong.
 */
public final class KnowledgeCheck {
    private static final String ROOT = Namespaces.INSTANCES + "equipment-class/equipment";

    private final Map<String, KnowledgeEntry> byIri = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private KnowledgeCheck(Knowledge knowledge) {
        knowledge.entries().forEach(e -> byIri.put(e.iri(), e));
    }

    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] files) {
        List<String> problems =
                problems(KnowledgeReader.read(Arrays.stream(files).map(Path::of).toList()));
        problems.forEach(System.out::println);
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    /** One line a problem, in a fixed order; empty if there is none. */
    public static List<String> problems(Knowledge knowledge) {
        KnowledgeCheck check = new KnowledgeCheck(knowledge);
        check.byIri.values().forEach(check::parents);
        check.clashes();
        return List.copyOf(check.problems);
    }

    private void parents(KnowledgeEntry entry) {
        Set<String> parents = new TreeSet<>(entry.broader());
        parents.addAll(entry.within());
        if (entry.country() != null) {
            parents.add(entry.country());
        }
        parents.removeAll(byIri.keySet());
        parents.forEach(parent -> problems.add("missing parent\t" + entry.iri() + "\t" + parent));
        boolean equipment = entry.type().startsWith("Equipment") && !entry.iri().equals(ROOT);
        if (equipment && !entry.broader().contains(ROOT)) {
            problems.add("outside the taxonomy\t" + entry.iri());
        }
    }

    /** Names that two entries of one type, neither inside the other, both claim for certain. */
    private void clashes() {
        Map<String, Set<String>> claims = new TreeMap<>();
        for (KnowledgeEntry entry : byIri.values()) {
            Map<String, SurfaceForm> byKey = new HashMap<>();
            SurfaceForm.of(entry).stream()
                    .filter(form -> form.kind() == GazetteerMatch.Form.LABEL)
                    .forEach(form -> byKey.put(form.key(), form));
            entry.ambiguousLabels().forEach(label -> byKey.remove(key(entry, label)));
            byKey.keySet().forEach(key -> claims.computeIfAbsent(entry.type() + "\t" + key, k -> new TreeSet<>())
                    .add(entry.iri()));
        }
        claims.forEach((key, iris) -> {
            if (iris.size() > 1 && !isOneInside(iris)) {
                problems.add("one name, two entries\t" + key + "\t" + String.join(" ", iris));
            }
        });
    }

    private static String key(KnowledgeEntry entry, String label) {
        return new SurfaceForm(entry, label, GazetteerMatch.Form.AMBIGUOUS).key();
    }

    /** "Luxembourg" the city lies in the state; a region may bear its capital's name. */
    private boolean isOneInside(Set<String> iris) {
        Set<String> outer = new HashSet<>();
        iris.forEach(iri ->
                outer.addAll(byIri.get(iri) == null ? List.of() : byIri.get(iri).within()));
        return iris.stream().anyMatch(outer::contains);
    }
}
