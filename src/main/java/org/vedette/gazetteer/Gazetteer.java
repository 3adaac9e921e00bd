package org.vedette.gazetteer;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vedette.text.Span;

/** Knowledge of the world, indexed by IRI and by surface form. Immutable; one instance serves all threads. */
@Singleton
public final class Gazetteer {
    private final Map<String, KnowledgeEntry> byIri;
    private final Map<String, List<SurfaceForm>> byFold;
    private final AhoCorasickDoubleArrayTrie<List<SurfaceForm>> trie = new AhoCorasickDoubleArrayTrie<>();

    @Inject
    public Gazetteer(Knowledge knowledge) {
        byIri = knowledge.entries().stream()
                .collect(Collectors.toMap(KnowledgeEntry::iri, Function.identity(), (a, b) -> a, TreeMap::new));
        TreeMap<String, List<SurfaceForm>> forms = new TreeMap<>();
        for (KnowledgeEntry entry : byIri.values()) {
            for (SurfaceForm form : SurfaceForm.of(entry)) {
                for (String key : form.keys()) {
                    forms.computeIfAbsent(key, k -> new ArrayList<>()).add(form);
                }
            }
        }
        byFold = forms;
        if (!forms.isEmpty()) {
            trie.build(forms);
        }
    }

    public Optional<KnowledgeEntry> entry(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** Every entry, by IRI. */
    public List<KnowledgeEntry> entries() {
        return List.copyOf(byIri.values());
    }

    /** The longest matches that begin and end at word boundaries, in text order, disjoint. */
    public List<GazetteerMatch> match(String flatText) {
        if (byFold.isEmpty()) {
            return List.of();
        }
        String folded = Fold.fold(flatText);
        List<GazetteerMatch> found = new ArrayList<>();
        trie.parseText(folded, (begin, end, forms) -> {
            if (Fold.isWord(folded, begin, end)) {
                match(flatText, new Span(begin, end), forms).ifPresent(found::add);
            }
        });
        return longest(found);
    }

    /** Entries with exactly this surface form, its case and hyphens folded. */
    public List<KnowledgeEntry> lookup(String surface) {
        return byFold.getOrDefault(Fold.fold(surface), List.of()).stream()
                .map(SurfaceForm::entry)
                .distinct()
                .toList();
    }

    private static Optional<GazetteerMatch> match(String text, Span span, List<SurfaceForm> forms) {
        String surface = span.of(text);
        List<SurfaceForm> fitting = forms.stream()
                .filter(form -> form.fits(surface))
                .sorted(Comparator.comparing(SurfaceForm::kind))
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        List<KnowledgeEntry> candidates =
                fitting.stream().map(SurfaceForm::entry).distinct().toList();
        return Optional.of(
                new GazetteerMatch(span, surface, candidates, fitting.getFirst().kind()));
    }

    private static List<GazetteerMatch> longest(List<GazetteerMatch> found) {
        found.sort(Comparator.<GazetteerMatch>comparingInt(m -> m.span().begin())
                .thenComparingInt(m -> -m.span().end()));
        List<GazetteerMatch> kept = new ArrayList<>();
        int end = 0;
        for (GazetteerMatch match : found) {
            if (match.span().begin() >= end) {
                kept.add(match);
                end = match.span().end();
            }
        }
        return kept;
    }
}
