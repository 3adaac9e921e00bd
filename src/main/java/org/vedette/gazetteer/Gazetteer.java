package org.vedette.gazetteer;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vedette.text.Span;

/**
 * Knowledge of the world, indexed by IRI and by surface form. Names are found word by word in one pass: the first word tells how many
 * more to try. Immutable; one instance serves all threads.
 */
@Singleton
public final class Gazetteer {
    private final Map<String, KnowledgeEntry> byIri = new TreeMap<>();
    private final Map<String, List<SurfaceForm>> byKey = new HashMap<>();
    private final Map<String, Integer> longestByFirstWord = new HashMap<>();

    @Inject
    public Gazetteer(Knowledge knowledge) {
        for (KnowledgeEntry entry : knowledge.entries()) {
            byIri.putIfAbsent(entry.iri(), entry);
        }
        byIri.values().stream().flatMap(e -> SurfaceForm.of(e).stream()).forEach(this::index);
        Set<String> written = Set.copyOf(byKey.keySet());
        // A spelling that another entry has as its own name is that entry's.
        byIri.values().stream()
                .flatMap(e -> SurfaceForm.spellings(e).stream())
                .filter(form -> !written.contains(form.key()))
                .forEach(this::index);
    }

    private void index(SurfaceForm form) {
        FoldedText folded = FoldedText.of(form.label());
        if (folded.words() > 0) {
            byKey.computeIfAbsent(form.key(), k -> new ArrayList<>(1)).add(form);
            longestByFirstWord.merge(folded.word(0), folded.words(), Math::max);
            for (String singular : Plural.plurals(folded.word(0))) {
                longestByFirstWord.merge(singular, folded.words(), Math::max);
            }
        }
    }

    public Optional<KnowledgeEntry> entry(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** Every entry, by IRI. */
    public List<KnowledgeEntry> entries() {
        return List.copyOf(byIri.values());
    }

    /**
     * The longest matches that begin and end at word boundaries, in text order. The names are disjoint, and so are the roles; a role may
     * hold a name ("NATO secretary general"), and a name may hold a state's ("Turkish navy").
     */
    public List<GazetteerMatch> match(String flatText) {
        FoldedText folded = FoldedText.of(flatText);
        Map<Layer, List<GazetteerMatch>> layers = new EnumMap<>(Layer.class);
        for (int first = 0; first < folded.words(); first++) {
            int longest = longestByFirstWord.getOrDefault(folded.word(first), 0);
            Set<Layer> open = EnumSet.allOf(Layer.class);
            for (int last = Math.min(first + longest, folded.words()) - 1; last >= first; last--) {
                List<SurfaceForm> forms = open.isEmpty() ? List.of() : forms(folded.key(first, last));
                if (!forms.isEmpty()) {
                    Span span = withStop(flatText, folded.span(first, last, flatText), forms);
                    open.removeIf(layer -> layer.match(flatText, span, forms)
                            .map(layers.computeIfAbsent(layer, l -> new ArrayList<>())::add)
                            .orElse(false));
                }
            }
        }
        Set<GazetteerMatch> found = new LinkedHashSet<>();
        layers.values().forEach(matches -> found.addAll(longest(matches, flatText.length())));
        return found.stream().sorted(Comparator.comparing(GazetteerMatch::span)).toList();
    }

    /** Entries with exactly this surface form, its case and hyphens folded. */
    public List<KnowledgeEntry> lookup(String surface) {
        FoldedText folded = FoldedText.of(surface);
        return folded.words() == 0
                ? List.of()
                : forms(folded.key(0, folded.words() - 1)).stream()
                        .map(SurfaceForm::entry)
                        .distinct()
                        .toList();
    }

    private List<SurfaceForm> forms(String key) {
        List<SurfaceForm> exact = byKey.getOrDefault(key, List.of());
        List<SurfaceForm> found = new ArrayList<>(exact);
        for (String singular : Plural.singulars(key)) {
            byKey.getOrDefault(singular, List.of()).stream()
                    .filter(SurfaceForm::hasPlural)
                    .forEach(found::add);
        }
        return found;
    }

    /** With the full stop that ends an abbreviation ("U.S."). */
    private static Span withStop(String text, Span span, List<SurfaceForm> forms) {
        int end = span.end();
        boolean stop = end < text.length() && text.charAt(end) == '.';
        boolean initial = span.length() > 2 && text.charAt(end - 2) == '.';
        return stop && (initial || forms.stream().anyMatch(f -> f.label().endsWith(".")))
                ? new Span(span.begin(), end + 1)
                : span;
    }

    private static List<GazetteerMatch> longest(List<GazetteerMatch> found, int length) {
        found.sort(
                Comparator.<GazetteerMatch>comparingInt(m -> -m.span().length()).thenComparing(GazetteerMatch::span));
        BitSet taken = new BitSet(length);
        List<GazetteerMatch> kept = new ArrayList<>();
        for (GazetteerMatch match : found) {
            Span span = match.span();
            int next = taken.nextSetBit(span.begin());
            if (next < 0 || next >= span.end()) {
                taken.set(span.begin(), span.end());
                kept.add(match);
            }
        }
        return kept;
    }
}
