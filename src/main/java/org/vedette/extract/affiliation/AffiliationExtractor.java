package org.vedette.extract.affiliation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.affiliation.Descriptions.Office;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.extract.phrase.States;
import org.vedette.findings.Affiliation;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.gazetteer.KnowledgeEntry;

/** Finds the roles that an article gives to persons. */
@Singleton
public final class AffiliationExtractor {
    private final RoleLexicon lexicon;
    private final States states;
    private final Gazetteer gazetteer;
    private final Map<String, Integer> knownPersons = new HashMap<>();

    @Inject
    AffiliationExtractor(RoleLexicon lexicon, States states, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.states = states;
        this.gazetteer = gazetteer;
        for (KnowledgeEntry entry : gazetteer.entries()) {
            if (entry.type().equals("Person") && entry.country() != null) {
                knownPersons.merge(entry.country(), 1, Integer::sum);
            }
        }
    }

    /** In text order; one a person and organisation, and one more for what is over. */
    public List<Affiliation> extract(AnnotatedArticle article, Mentions mentions) {
        Background background =
                new Background(Phrases.of(article, mentions), mentions, states, gazetteer, knownPersons);
        RoleReader reader = new RoleReader(lexicon, new Holders(background));
        Descriptions descriptions = new Descriptions(reader);
        List<Held> held = new ArrayList<>();
        List<Office> offices = new ArrayList<>();
        @Nullable Phrases before = null;
        for (Phrases phrases : background.sentences()) {
            held.addAll(aroundNames(phrases, reader, background));
            held.addAll(descriptions.standingAlone(phrases, before));
            held.addAll(descriptions.former(phrases, before));
            held.addAll(descriptions.introduced(phrases, before, held));
            offices.addAll(descriptions.offices(phrases));
            before = phrases;
        }
        return unique(new BareTitles(background, offices).resolve(held));
    }

    private static List<Held> aroundNames(Phrases phrases, RoleReader reader, Background background) {
        FrontTitles titles = new FrontTitles(reader);
        Appositions appositions = new Appositions(reader);
        OfficeVerbs verbs = new OfficeVerbs(appositions, background);
        Belongings belongings = new Belongings(background, reader);
        List<Held> found = new ArrayList<>();
        for (Mentioned person : phrases.mentioned()) {
            if (person.is(EntityType.PERSON)) {
                titles.find(phrases, person, found);
                appositions.find(phrases, person, found);
                verbs.find(phrases, person, found);
                belongings.find(phrases, person, found);
            }
        }
        return found;
    }

    private static List<Affiliation> unique(List<Held> held) {
        Map<String, Affiliation> unique = new LinkedHashMap<>();
        for (Held h : held) {
            Optional<Affiliation> affiliation = h.affiliation();
            affiliation.ifPresent(a -> unique.putIfAbsent(a.person() + "|" + a.organisation() + "|" + a.former(), a));
        }
        return unique.values().stream()
                .sorted(Comparator.comparingInt(a -> a.evidence().begin()))
                .toList();
    }
}
