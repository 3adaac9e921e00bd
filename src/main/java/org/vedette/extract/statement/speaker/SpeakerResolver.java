package org.vedette.extract.statement.speaker;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.mention.Mentions.Located;
import org.vedette.extract.statement.speaker.Discourse.Referent;
import org.vedette.extract.statement.speaker.Pronouns.Antecedent;
import org.vedette.extract.statement.speaker.lexicon.SourceWords;
import org.vedette.findings.Affiliation;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.findings.Statement.SpeakerKind;
import org.vedette.text.Span;

/** The door of the package: from a source's mention to the speaker. */
@Singleton
public final class SpeakerResolver {
    /** In sentences: how far back a document's issuer is looked for. */
    private static final int NEAR = 5;

    private final Roles roles;
    private final GivenNames names;
    private final SpeakerKinds kinds;
    private final Pronouns pronouns;
    private final Descriptions descriptions;
    private final States states;

    @Inject
    SpeakerResolver(
            Roles roles,
            GivenNames names,
            SpeakerKinds kinds,
            Pronouns pronouns,
            Descriptions descriptions,
            States states) {
        this.roles = roles;
        this.names = names;
        this.kinds = kinds;
        this.pronouns = pronouns;
        this.descriptions = descriptions;
        this.states = states;
    }

    /** To be asked about the article's sources in text order. */
    public Discourse begin(AnnotatedArticle article, Mentions mentions, List<Affiliation> affiliations) {
        return Discourse.of(article, mentions, affiliations, roles, names);
    }

    /** The speaker behind a source's mention; empty where the spans hold no word. */
    public Optional<Speaker> resolve(Sentence sentence, List<Span> source, Discourse discourse) {
        Optional<SourcePhrase> phrase = SourcePhrase.of(discourse.article(), discourse.mentions(), sentence, source);
        return phrase.map(p -> {
            Speaker speaker = speaker(p, discourse);
            boolean unnamed = speaker.entity() == null;
            if (!unnamed || !isThing(p)) {
                discourse.add(new Referent(speaker, p.isPlural(), unnamed ? p.headLemma() : "", sentence.index()));
            }
            return speaker;
        });
    }

    private static boolean isThing(SourcePhrase phrase) {
        return Stream.concat(phrase.headMention().stream(), phrase.others().stream())
                .anyMatch(m -> m.entity().type() == EntityType.EQUIPMENT_TYPE);
    }

    private Speaker speaker(SourcePhrase phrase, Discourse discourse) {
        Optional<Located> reflexive = reflexive(phrase);
        if (reflexive.isPresent()) {
            return named(reflexive.get().entity(), phrase, discourse, .95, "named and stressed");
        }
        if (Pronouns.isPronoun(phrase.headForm()) && !phrase.headToken().text().equals("US")) {
            return pronoun(phrase, discourse);
        }
        Optional<Located> named = phrase.headMention();
        if (named.isPresent()) {
            Entity entity = states.of(speaks(named.get(), phrase).entity(), discourse.mentions());
            Speaker speaker = named(entity, phrase, discourse, .97, "named");
            return kinds.isUnknown(entity)
                    ? speaker.withKind(kinds.ofTitle(phrase.coreWords(), speaker.kind()))
                    : speaker;
        }
        Optional<Located> apposed = phrase.titled().or(phrase::apposed);
        if (apposed.isPresent()) {
            discourse.describe(apposed.get().entity(), phrase.coreWords());
            return named(apposed.get().entity(), phrase, discourse, .93, "named in apposition");
        }
        return described(phrase, discourse);
    }

    /** Of "the Leopard tanks and the alliance" the one that can speak. */
    private static Located speaks(Located named, SourcePhrase phrase) {
        return canSpeak(named)
                ? named
                : phrase.others().stream()
                        .filter(SpeakerResolver::canSpeak)
                        .reduce((a, b) -> b)
                        .orElse(named);
    }

    private static boolean canSpeak(Located named) {
        EntityType type = named.entity().type();
        return type != EntityType.EQUIPMENT_TYPE && type != EntityType.EXERCISE;
    }

    /** The name before a reflexive that only stresses it: "the president himself". */
    private static Optional<Located> reflexive(SourcePhrase phrase) {
        return !phrase.headForm().endsWith("self")
                ? Optional.empty()
                : phrase.others().stream()
                        .filter(m -> m.span().end() <= phrase.headToken().begin())
                        .reduce((a, b) -> b);
    }

    private Speaker pronoun(SourcePhrase phrase, Discourse discourse) {
        Optional<Antecedent> antecedent = pronouns.resolve(phrase, discourse);
        if (antecedent.isEmpty()) {
            return unnamed(phrase, SpeakerKind.OTHER, .5, "pronoun without antecedent");
        }
        Antecedent found = antecedent.get();
        Entity entity = found.entity();
        if (entity != null) {
            return named(entity, phrase, discourse, found.certainty(), found.how());
        }
        Referent source = found.source();
        if (source == null) {
            return unnamed(phrase, SpeakerKind.OTHER, found.certainty(), found.how());
        }
        String text = Pronouns.isPersonal(phrase.headForm())
                ? phrase.text() + " (" + bare(source.speaker()) + ")"
                : phrase.text();
        return new Speaker(null, text, source.speaker().kind(), found.certainty(), found.how());
    }

    /** Of an unnamed source its own words, not the pronouns that stood for it since. */
    private static String bare(Speaker speaker) {
        String text = String.valueOf(speaker.text());
        int begin = text.indexOf('(');
        return begin < 0 || !text.endsWith(")") ? text : text.substring(begin + 1, text.length() - 1);
    }

    private Speaker described(SourcePhrase phrase, Discourse discourse) {
        if (SourceWords.DOCUMENTS.contains(phrase.headLemma())) {
            Optional<Located> issuer = Descriptions.body(phrase);
            if (issuer.isPresent()) {
                return named(issuer.get().entity(), phrase, discourse, .85, "issued by");
            }
        }
        if (SourceWords.DOCUMENTS.contains(phrase.headLemma()) && isDefinite(phrase)) {
            Optional<Referent> issuer =
                    discourse.lastSource(r -> r.isBody() && phrase.sentence().index() - r.sentence() <= NEAR);
            Entity entity = issuer.map(r -> r.speaker().entity()).orElse(null);
            if (entity != null) {
                return named(entity, phrase, discourse, .7, "issued by the latest body that spoke");
            }
        }
        if (SourceWords.STATE.contains(phrase.headLemma()) && !phrase.isPlural()) {
            Optional<Located> country = phrase.others().stream()
                    .filter(m -> m.entity().type() == EntityType.COUNTRY)
                    .findFirst();
            if (country.isPresent()) {
                return named(country.get().entity(), phrase, discourse, .9, "its government");
            }
        }
        if (isDefinite(phrase) && !phrase.namesStranger()) {
            Optional<Referent> unnamedBefore =
                    discourse.lastSource(r -> r.headLemma().equals(phrase.headLemma()) && !isBare(r));
            Optional<Descriptions.Fit> fit = descriptions.resolve(phrase, discourse);
            if (fit.isPresent() && (fit.get().score() > 1 || !isLater(unnamedBefore, fit.get(), discourse))) {
                Entity entity = fit.get().entity();
                if (entity.type() == EntityType.PERSON) {
                    discourse.describe(entity, phrase.coreWords());
                }
                return named(entity, phrase, discourse, .8, "described");
            }
        }
        return oneOf(phrase, discourse).orElseGet(() -> unnamed(phrase, kindOf(phrase), .9, "unnamed"));
    }

    /** "One of them", "two of these": of the kind of those who spoke before. */
    private static Optional<Speaker> oneOf(SourcePhrase phrase, Discourse discourse) {
        return phrase.isOneOf()
                ? discourse
                        .lastSource(Referent::plural)
                        .map(r -> unnamed(phrase, r.speaker().kind(), .8, "one of the latest source of several"))
                : Optional.empty();
    }

    /** Whether an unnamed source of the same description has spoken since the entity did. */
    private static boolean isLater(Optional<Referent> unnamed, Descriptions.Fit fit, Discourse discourse) {
        int spoke = discourse
                .lastSource(r -> fit.entity().equals(r.speaker().entity()))
                .map(Referent::sentence)
                .orElse(-1);
        return unnamed.isPresent() && unnamed.get().sentence() > spoke;
    }

    /** A headline's "expert" is the one whom the article names. */
    private static boolean isBare(Referent referent) {
        String text = referent.speaker().text();
        return text != null && text.equalsIgnoreCase(referent.headLemma());
    }

    /** A singular that the reader is expected to know: with a definite article or a possessive. */
    private static boolean isDefinite(SourcePhrase phrase) {
        String first = phrase.firstForm();
        boolean possessive = phrase.others().stream()
                .anyMatch(m -> m.span().begin() < phrase.headToken().begin());
        boolean title = Character.isUpperCase(phrase.headToken().text().charAt(0));
        return !phrase.isPlural()
                && !SourceWords.INDEFINITE.contains(first)
                && (SourceWords.DEFINITE.contains(first) || possessive || title);
    }

    private SpeakerKind kindOf(SourcePhrase phrase) {
        List<Entity> others = phrase.others().stream().map(Located::entity).toList();
        SpeakerKind kind = kinds.ofDescription(phrase.coreWords(), others);
        return kind == SpeakerKind.OTHER && SourceWords.DOCUMENTS.contains(phrase.headLemma())
                ? kinds.ofTitle(phrase.words(), kind)
                : kind;
    }

    private Speaker named(Entity entity, SourcePhrase phrase, Discourse discourse, double certainty, String how) {
        SpeakerKind kind = kinds.of(entity, discourse.profile(entity));
        return new Speaker(entity, phrase.text(), kind, certainty, how);
    }

    private static Speaker unnamed(SourcePhrase phrase, SpeakerKind kind, double certainty, String how) {
        return new Speaker(null, phrase.text(), kind, certainty, how);
    }

    /** The speaker of a quotation that stands alone and follows another. */
    public Speaker again(Speaker before) {
        return new Speaker(before.entity(), before.text(), before.kind(), before.certainty() * .95, "goes on speaking");
    }
}
