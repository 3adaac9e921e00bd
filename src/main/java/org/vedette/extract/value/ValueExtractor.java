package org.vedette.extract.value;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.extract.event.time.TimeExpression;
import org.vedette.extract.event.time.TimeFinder;
import org.vedette.findings.Value;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.gazetteer.GazetteerMatch;

/** Finds times, quantities, sums and nationalities. */
@Singleton
public final class ValueExtractor {
    private final Gazetteer gazetteer;

    @Inject
    ValueExtractor(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** In text order, disjoint: a number in a time or a sum is no quantity of its own. */
    public List<Value> extract(AnnotatedArticle article) {
        NavigableMap<Integer, Value> found = new TreeMap<>();
        for (Sentence sentence : article.sentences()) {
            for (TimeExpression time : TimeFinder.find(article, sentence)) {
                add(
                        found,
                        Quantities.value(
                                Value.Type.TEMPORAL,
                                article.text(),
                                time.span(),
                                time.normal().orElse(null)));
            }
            Quantities.money(article.text(), sentence).forEach(value -> add(found, value));
            Quantities.numbers(article.text(), sentence).forEach(value -> add(found, value));
        }
        nationalities(article).forEach(value -> add(found, value));
        return List.copyOf(found.values());
    }

    private static void add(NavigableMap<Integer, Value> found, Value value) {
        Map.Entry<Integer, Value> before = found.lowerEntry(value.end());
        if (before == null || before.getValue().end() <= value.begin()) {
            found.put(value.begin(), value);
        }
    }

    /** The adjectives and demonyms of states. */
    private List<Value> nationalities(AnnotatedArticle article) {
        return gazetteer.match(article.text()).stream()
                .filter(match -> match.candidates().getFirst().type().equals("Country"))
                .filter(match ->
                        match.form() == GazetteerMatch.Form.ADJECTIVE || match.form() == GazetteerMatch.Form.DEMONYM)
                .filter(match ->
                        article.sentences().stream().anyMatch(s -> s.span().contains(match.span())))
                .map(match -> Quantities.value(
                        Value.Type.NATIONALITY,
                        article.text(),
                        match.span(),
                        Objects.requireNonNullElse(
                                match.candidates().getFirst().facts().get("isoCode"), match.text())))
                .toList();
    }
}
