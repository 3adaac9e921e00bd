package org.vedette.extract.statement.speaker;

import com.google.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.mention.Mentions.Located;
import org.vedette.extract.statement.speaker.Discourse.Referent;
import org.vedette.extract.statement.speaker.lexicon.SourceWords;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Finds whom a pronoun stands for: the latest source that fits in gender and number, else the latest subject that does. */
@Singleton
final class Pronouns {
    /** A source further back than this gives way to a person named since. */
    private static final int FRESH = 3;
    /** Tags of what may stand before a name that begins a sentence: articles, titles, nationalities, "But". */
    private static final Set<String> SUBJECT_BEGINNING =
            Set.of("DT", "NN", "NNP", "NNPS", "NNS", "JJ", "VBN", "CC", "PRP$", "POS", "``", "''");

    /** A source's antecedent. */
    record Antecedent(@Nullable Entity entity, @Nullable Referent source, double certainty, String how) {}

    static boolean isPronoun(String form) {
        return SourceWords.HE.contains(form)
                || SourceWords.SHE.contains(form)
                || SourceWords.IT.contains(form)
                || SourceWords.THEY.contains(form)
                || SourceWords.SPEAKER.contains(form)
                || SourceWords.RELATIVE.contains(form);
    }

    /** Whether a reader knows who it is only from what came before: "they", but not "some". */
    static boolean isPersonal(String form) {
        return SourceWords.HE.contains(form)
                || SourceWords.SHE.contains(form)
                || SourceWords.IT.contains(form)
                || form.equals("they")
                || form.equals("them");
    }

    Optional<Antecedent> resolve(SourcePhrase phrase, Discourse discourse) {
        String form = phrase.headForm();
        if (SourceWords.RELATIVE.contains(form)) {
            return relative(phrase, discourse);
        }
        if (SourceWords.HE.contains(form)) {
            return person(phrase, discourse, Profile.Gender.MALE);
        }
        if (SourceWords.SHE.contains(form)) {
            return person(phrase, discourse, Profile.Gender.FEMALE);
        }
        if (SourceWords.IT.contains(form)) {
            return body(phrase, discourse);
        }
        return SourceWords.THEY.contains(form)
                ? discourse.lastSource(Pronouns::areSeveral).map(r -> of(r, .8, "latest source of several"))
                : Optional.empty();
    }

    /** Those for whom "they" stands: people or a body, and no documents. */
    private static boolean areSeveral(Referent referent) {
        return (referent.plural() && !SourceWords.DOCUMENTS.contains(referent.headLemma())) || referent.isBody();
    }

    private static Optional<Antecedent> relative(SourcePhrase phrase, Discourse discourse) {
        int begin = phrase.headToken().begin();
        return discourse.mentions().within(phrase.sentence().span()).stream()
                .filter(m -> m.span().end() <= begin && begin - m.span().end() <= 2)
                .reduce((a, b) -> b)
                .map(m -> new Antecedent(m.entity(), null, .9, "antecedent of the relative pronoun"));
    }

    private static Optional<Antecedent> person(SourcePhrase phrase, Discourse discourse, Profile.Gender gender) {
        Predicate<Entity> fits = entity -> entity.type() == EntityType.PERSON && suits(entity, discourse, gender);
        int begin = phrase.headToken().begin();
        int here = phrase.sentence().index();
        Optional<Referent> source = discourse.lastSource(r -> r.isPerson()
                && (r.speaker().entity() == null || fits.test(r.speaker().entity())));
        Optional<Located> named = discourse.lastMention(begin, phrase.sentence(), fits);
        if (source.isPresent() && here - source.get().sentence() <= FRESH) {
            Entity speaker = source.get().speaker().entity();
            boolean vague = speaker != null && discourse.profile(speaker).gender() == null;
            return named.filter(m -> opensSentence(m, source.get().sentence(), discourse)
                            || (vague && isBetter(m, source.get(), gender, discourse)))
                    .map(m -> new Antecedent(m.entity(), null, .8, "the latest sentence is about him or her"))
                    .or(() -> source.map(r -> of(r, .9, "latest source")));
        }
        if (named.isPresent() && named.get().span().begin() >= sinceSource(source, discourse)) {
            return named.map(m -> new Antecedent(m.entity(), null, .7, "latest person named"));
        }
        return source.map(r -> of(r, .7, "a source further back"));
    }

    /** Whether a name begins a sentence after another, titles aside, and so is what that sentence is about. */
    private static boolean opensSentence(Located named, int after, Discourse discourse) {
        return discourse.article().sentences().stream()
                .filter(sentence -> sentence.index() > after && sentence.span().overlaps(named.span()))
                .anyMatch(sentence -> sentence.tokens().stream()
                        .takeWhile(token -> token.begin() < named.span().begin())
                        .allMatch(token -> SUBJECT_BEGINNING.contains(token.tag())));
    }

    /** Whether somebody of the pronoun's gender was named since the source spoke, whose gender the article does not tell. */
    private static boolean isBetter(Located named, Referent source, Profile.Gender gender, Discourse discourse) {
        return named.span().begin() >= sinceSource(Optional.of(source), discourse)
                && discourse.profile(named.entity()).gender() == gender;
    }

    private static int sinceSource(Optional<Referent> source, Discourse discourse) {
        return source.map(r ->
                        discourse.article().sentences().get(r.sentence()).span().end())
                .orElse(0);
    }

    private static boolean suits(Entity person, Discourse discourse, Profile.Gender gender) {
        Profile.Gender known = discourse.profile(person).gender();
        return known == null || known == gender;
    }

    private static Optional<Antecedent> body(SourcePhrase phrase, Discourse discourse) {
        int here = phrase.sentence().index();
        Optional<Located> subject = discourse
                .lastMention(phrase.headToken().begin(), phrase.sentence(), Pronouns::canSpeakAsIt)
                .filter(m -> opensSentence(m, here - 1, discourse) && isSameVoice(m, phrase, discourse));
        if (subject.isPresent()) {
            return subject.map(m -> new Antecedent(m.entity(), null, .8, "its sentence is about it"));
        }
        Optional<Referent> source = discourse.lastSource(r -> r.isBody());
        if (source.isPresent() && here - source.get().sentence() <= FRESH) {
            return source.map(r -> of(r, .85, "latest body that spoke"));
        }
        return discourse
                .lastMention(phrase.headToken().begin(), phrase.sentence(), Pronouns::canSpeakAsIt)
                .map(m -> new Antecedent(m.entity(), null, .6, "latest body named"));
    }

    /** Whether a name stands in no quotation that ends before the pronoun. */
    private static boolean isSameVoice(Located named, SourcePhrase phrase, Discourse discourse) {
        return discourse.article().quotations().stream()
                .noneMatch(quotation -> quotation.outer().contains(named.span())
                        && !quotation.outer().contains(phrase.headToken().span()));
    }

    private static boolean canSpeakAsIt(Entity entity) {
        return switch (entity.type()) {
            case ORGANISATION, COUNTRY, MILITARY_UNIT -> true;
            case PERSON, PLACE, EQUIPMENT_TYPE, EXERCISE -> false;
        };
    }

    private static Antecedent of(Referent referent, double certainty, String how) {
        return new Antecedent(referent.speaker().entity(), referent, certainty, how);
    }
}
