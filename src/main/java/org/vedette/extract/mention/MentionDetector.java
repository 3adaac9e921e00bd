package org.vedette.extract.mention;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Candidate.Origin;
import org.vedette.extract.mention.candidate.KnownNames;
import org.vedette.extract.mention.candidate.ListedPlaces;
import org.vedette.extract.mention.candidate.Nicknames;
import org.vedette.extract.mention.candidate.TaggedNames;
import org.vedette.extract.mention.candidate.TitledNames;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.extract.mention.grammar.Grammars;
import org.vedette.extract.mention.table.Group;
import org.vedette.extract.mention.table.NameTable;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.findings.Mention;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.gazetteer.GazetteerMatch;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.text.Span;

/** Finds the entities of an article and the places where it names them. */
@Singleton
public final class MentionDetector {
    private final Gazetteer gazetteer;

    @Inject
    public MentionDetector(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** An entity that the knowledge has carries its IRI as id; the others are numbered in order of first mention. */
    public Mentions detect(AnnotatedArticle article) {
        Words words = new Words(article);
        List<GazetteerMatch> matches = gazetteer.match(article.text());
        List<Candidate> candidates = new ArrayList<>(KnownNames.in(words, matches));
        TaggedNames.in(words, matches).forEach(tagged -> candidates.add(known(tagged, words)));
        candidates.addAll(TitledNames.in(words, matches));
        candidates.addAll(Nicknames.in(words));
        candidates.addAll(ListedPlaces.in(words, candidates));
        candidates.addAll(Grammars.in(words, candidates, this::isOther, gazetteer::lookup));
        Set<String> noBodies = Grammars.noBodies(words);
        candidates.removeIf(c -> c.type() == EntityType.ORGANISATION
                && (c.origin() == Origin.TAGGER || c.origin() == Origin.KNOWLEDGE)
                && noBodies.contains(c.span().of(words.text())));
        Set<String> papers = Grammars.papers(words);
        candidates.removeIf(c -> c.type() == EntityType.EQUIPMENT_TYPE
                && papers.contains(c.span().of(words.text())));
        List<Candidate> decided = Arbiter.decide(words, candidates);
        List<Candidate> nested = Arbiter.nested(words, decided, candidates);
        Set<Span> inside =
                new LinkedHashSet<>(nested.stream().map(Candidate::span).toList());
        CountryRole roles = new CountryRole(words, matches);
        List<Entity> entities = new ArrayList<>();
        for (Group group : NameTable.groups(words, decided, nested)) {
            List<Mention> mentions = group.spans().stream()
                    .map(s -> mention(words, s, inside.contains(s) ? CountryRole.WORD : role(roles, group, s)))
                    .toList();
            entities.add(entity(group, mentions, entities.size() + 1));
        }
        return new Mentions(entities);
    }

    /** A state that stands glued to another word, where only the tagger sees it. */
    private Candidate known(Candidate tagged, Words words) {
        List<KnowledgeEntry> entries = tagged.type() == EntityType.PLACE
                ? gazetteer.lookup(tagged.span().of(words.text()))
                : List.of();
        return entries.size() == 1 && entries.getFirst().type().equals("Country")
                ? Candidate.known(tagged.span(), EntityType.COUNTRY, entries.getFirst())
                : tagged;
    }

    /** Whether a name stands for a state, place or body. */
    private boolean isOther(String name) {
        return gazetteer.lookup(name).stream()
                .anyMatch(entry -> List.of("Country", "Place", "Organisation").contains(entry.type()));
    }

    private static @Nullable String role(CountryRole roles, Group group, Span span) {
        return group.type() == EntityType.COUNTRY || group.type() == EntityType.PLACE
                ? roles.of(group.type(), group.entry(), span)
                : null;
    }

    private static Mention mention(Words words, Span span, @Nullable String role) {
        return new Mention(span.begin(), span.end(), span.of(words.text()), role);
    }

    /** Without line breaks and marks of emphasis. */
    private static String plain(String name) {
        return name.replaceAll("[*_]", "").replaceAll("\\s+", " ").strip();
    }

    private static Entity entity(Group group, List<Mention> mentions, int number) {
        Set<String> aliases = new LinkedHashSet<>();
        mentions.forEach(m -> aliases.add(plain(m.text())));
        KnowledgeEntry entry = group.entry();
        return new Entity(
                entry == null ? "e" + number : entry.iri(),
                group.type(),
                plain(group.name()),
                List.copyOf(aliases),
                entry == null ? List.of() : List.copyOf(entry.sameAs()),
                mentions,
                group.generic());
    }
}
