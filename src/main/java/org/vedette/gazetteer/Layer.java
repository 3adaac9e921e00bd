package org.vedette.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vedette.text.Span;

/** What may overlap what: matches of one layer are disjoint. */
enum Layer {
    NAME {
        @Override
        boolean holds(SurfaceForm form) {
            return !form.entry().type().equals("Role");
        }
    },
    ROLE {
        @Override
        boolean holds(SurfaceForm form) {
            return form.entry().type().equals("Role");
        }
    },
    COUNTRY {
        @Override
        boolean holds(SurfaceForm form) {
            return form.entry().type().equals("Country") && form.kind() != GazetteerMatch.Form.AMBIGUOUS;
        }
    };

    abstract boolean holds(SurfaceForm form);

    /** The match of a span with those of the forms that are of this layer and fit the text's capitals. */
    Optional<GazetteerMatch> match(String text, Span span, List<SurfaceForm> forms) {
        String surface = span.of(text);
        List<SurfaceForm> fitting = forms.stream()
                .filter(this::holds)
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
}
