package org.vedette.extract.statement.speaker;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vedette.extract.mention.Mentions.Located;
import org.vedette.extract.statement.speaker.lexicon.BodyNouns;
import org.vedette.extract.statement.speaker.lexicon.SourceWords;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.findings.Mention;
import org.vedette.findings.Statement.SpeakerKind;

/** Finds whom a description stands for ("the minister", "the think tank"): whose role or kind fits, the latest of the best. */
@Singleton
final class Descriptions {
    /** The score at which also somebody named only later fits: "the deputy defence secretary", with all the words of his title. */
    private static final double WELL_DESCRIBED = 1.25;

    /** In characters: a sentence or two. */
    private static final int NEAR = 160;

    /** What has one of these in its name is never called by the other. */
    private static final Set<String> MINISTRIES = Set.of("ministry", "department");

    private final SpeakerKinds kinds;
    private final BodyKinds bodies;

    @Inject
    Descriptions(SpeakerKinds kinds, BodyKinds bodies) {
        this.kinds = kinds;
        this.bodies = bodies;
    }

    /** An entity that fits, and how well. */
    record Fit(Entity entity, double score, int position) {}

    Optional<Fit> resolve(SourcePhrase phrase, Discourse discourse) {
        String head = phrase.headLemma();
        Set<String> organisations = BodyNouns.standsFor(head);
        List<Fit> fits = new ArrayList<>();
        for (Entity entity : discourse.mentions().entities()) {
            int position = lastMentionBefore(entity, phrase.headToken().begin());
            double score = score(entity, phrase, organisations, discourse);
            if (score >= (position < 0 ? WELL_DESCRIBED : Double.MIN_VALUE)) {
                fits.add(new Fit(entity, score, position));
            }
        }
        return fits.stream().max(Comparator.comparingDouble(Fit::score).thenComparingInt(Fit::position));
    }

    private static int lastMentionBefore(Entity entity, int begin) {
        return entity.mentions().stream()
                .mapToInt(Mention::begin)
                .filter(position -> position < begin)
                .max()
                .orElse(-1);
    }

    private double score(Entity entity, SourcePhrase phrase, Set<String> organisations, Discourse discourse) {
        return switch (entity.type()) {
            case PERSON -> personScore(entity, phrase, discourse);
            case ORGANISATION, MILITARY_UNIT -> bodyScore(entity, phrase, organisations, discourse);
            case COUNTRY, PLACE, EQUIPMENT_TYPE, EXERCISE -> 0;
        };
    }

    /** The head noun in the person's roles, else a role of the same kind; each further word that agrees adds a little. */
    private double personScore(Entity person, SourcePhrase phrase, Discourse discourse) {
        Profile profile = discourse.profile(person);
        boolean ofBody = BodyNouns.isBody(phrase.headLemma());
        if (ofBody || !genderAgrees(phrase, profile)) {
            return 0;
        }
        boolean spoke =
                discourse.lastSource(r -> person.equals(r.speaker().entity())).isPresent();
        boolean exact = profile.words().stream()
                .map(Descriptions::neutral)
                .anyMatch(List.of(neutral(phrase.headForm()), neutral(phrase.headLemma()))::contains);
        SpeakerKind kind = kinds.of(person, profile);
        boolean kin = (spoke || (isJustNamed(person, phrase) && kind != SpeakerKind.OTHER)) && isOfKind(phrase, kind);
        if (!exact && !kin && !(spoke && isAnybody(phrase.headLemma()))) {
            return 0;
        }
        long agreeing =
                phrase.coreWords().stream().filter(profile.words()::contains).count();
        double likeness = exact ? 1 : !kin ? .4 : kind == SpeakerKind.OTHER ? .45 : .6;
        boolean otherRank =
                isSubordinate(profile) && phrase.coreWords().stream().noneMatch(SourceWords.SUBORDINATE::contains);
        if (otherRank && phrase.coreWords().size() > 1) {
            return 0;
        }
        return likeness - (otherRank ? .35 : 0) + .1 * agreeing + (spoke || isJustNamed(person, phrase) ? .3 : 0);
    }

    /** Whether all that a person is known to be is somebody's deputy. */
    private static boolean isSubordinate(Profile profile) {
        return !profile.roles().isEmpty()
                && profile.roles().stream().allMatch(role -> Stream.of(
                                role.name().toLowerCase(Locale.ROOT).split("[ -]", -1))
                        .anyMatch(SourceWords.SUBORDINATE::contains));
    }

    /** One form for "spokesman", "spokeswoman" and "spokesperson". */
    private static String neutral(String noun) {
        return noun.replaceFirst("(?<=\\w{4})(?:man|woman|person)$", "person");
    }

    /** Whether the last that was said before a description names the person: "a colonel, Ali Sow, laughed. The officer said". */
    private static boolean isJustNamed(Entity entity, SourcePhrase phrase) {
        int distance = phrase.headToken().begin()
                - lastMentionBefore(entity, phrase.headToken().begin());
        return distance <= NEAR && lastMentionBefore(entity, phrase.headToken().begin()) >= 0;
    }

    private static boolean genderAgrees(SourcePhrase phrase, Profile profile) {
        String head = phrase.headForm();
        Profile.Gender gender = profile.gender();
        return gender == null
                || !(gender == Profile.Gender.MALE ? SourceWords.FEMALE : SourceWords.MALE).contains(head);
    }

    private boolean isOfKind(SourcePhrase phrase, SpeakerKind kind) {
        if (kind == SpeakerKind.EXPERT && phrase.coreWords().stream().anyMatch(SourceWords.PAST::contains)) {
            return true;
        }
        SpeakerKind wanted = kinds.ofDescription(phrase.coreWords(), List.of());
        return wanted != SpeakerKind.OTHER && (wanted == kind || kind == SpeakerKind.OTHER);
    }

    private static boolean isAnybody(String head) {
        return head.endsWith("-year-old") || head.equals("man") || head.equals("woman") || head.equals("leader");
    }

    private double bodyScore(Entity body, SourcePhrase phrase, Set<String> organisations, Discourse discourse) {
        String head = phrase.headForm();
        List<String> name = List.of(body.name().toLowerCase(Locale.ROOT).split("\\s+", -1));
        boolean inName = name.contains(head);
        if (!inName && MINISTRIES.contains(head) && name.stream().anyMatch(MINISTRIES::contains)) {
            return 0;
        }
        boolean ofKind =
                bodies.organisationKind(body).map(organisations::contains).orElse(false);
        if (!inName && !ofKind) {
            return 0;
        }
        long agreeing = phrase.coreWords().stream()
                .filter(word -> !word.equals(head)
                        && body.name().toLowerCase(Locale.ROOT).contains(word))
                .count();
        boolean known = isJustNamed(body, phrase)
                || discourse.lastSource(r -> body.equals(r.speaker().entity())).isPresent();
        boolean described =
                phrase.coreWords().stream().anyMatch(word -> !word.equals(head) && !SourceWords.VAGUE.contains(word));
        return described && agreeing == 0 && !known ? 0 : (inName ? 1 : .9) + .2 * agreeing;
    }

    /** The mentions that own or follow the head, bodies only: "the ministry's report", "a report by Amnesty". */
    static Optional<Located> body(SourcePhrase phrase) {
        return phrase.others().stream()
                .filter(m -> m.entity().type() == EntityType.ORGANISATION
                        || (m.entity().type() == EntityType.COUNTRY
                                && !SourceWords.OUTLETS.contains(phrase.headLemma()))
                        || m.entity().type() == EntityType.MILITARY_UNIT
                        || m.entity().type() == EntityType.PERSON)
                .findFirst();
    }
}
