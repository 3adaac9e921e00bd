package org.vedette.extract.affiliation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.affiliation.Descriptions.Office;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Affiliation;

/** Finds the roles that an article gives to persons. */
@Singleton
public final class AffiliationExtractor {
    private final Appositions appositions;
    private final Descriptions descriptions;

    @Inject
    AffiliationExtractor(Appositions appositions, Descriptions descriptions) {
        this.appositions = appositions;
        this.descriptions = descriptions;
    }

    /** In text order; one a person and organisation, and one more for what is over. */
    public List<Affiliation> extract(AnnotatedArticle article, Mentions mentions) {
        List<Phrases> sentences = Phrases.of(article, mentions);
        List<Held> held = new ArrayList<>();
        List<Office> offices = new ArrayList<>();
        @Nullable Phrases before = null;
        for (Phrases phrases : sentences) {
            held.addAll(appositions.in(phrases));
            held.addAll(descriptions.standingAlone(phrases, before));
            held.addAll(descriptions.former(phrases, before));
            offices.addAll(descriptions.offices(phrases));
            before = phrases;
        }
        Map<String, Affiliation> unique = new LinkedHashMap<>();
        for (Held h : new BareTitles(sentences, mentions.entities(), offices).resolve(held)) {
            Optional<Affiliation> affiliation = h.affiliation();
            affiliation.ifPresent(a -> unique.putIfAbsent(a.person() + "|" + a.organisation() + "|" + a.former(), a));
        }
        return unique.values().stream()
                .sorted(Comparator.comparingInt(a -> a.evidence().begin()))
                .toList();
    }
}
