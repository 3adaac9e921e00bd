package org.vedette.extract.statement.speaker;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vedette.extract.statement.speaker.lexicon.BodyNouns;
import org.vedette.extract.statement.speaker.lexicon.SourceWords;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.findings.Statement.SpeakerKind;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.gazetteer.KnowledgeEntry;

/** Tells what kind of source somebody is, from roles and from the kinds of organisations. */
@Singleton
final class SpeakerKinds {
    private static final Set<String> NEAR_FORCES = Set.of("officer", "spokesperson", "other", "executive");

    private final Gazetteer gazetteer;
    private final Roles roles;
    private final BodyKinds bodies;

    @Inject
    SpeakerKinds(Gazetteer gazetteer, Roles roles, BodyKinds bodies) {
        this.gazetteer = gazetteer;
        this.roles = roles;
        this.bodies = bodies;
    }

    /** Of a named source; a person's present roles before past ones, those before the organisation. */
    SpeakerKind of(Entity entity, Profile profile) {
        if (entity.type() != EntityType.PERSON) {
            return bodies.of(entity);
        }
        if (speaksForForces(profile)) {
            return SpeakerKind.MILITARY;
        }
        if (leadsParty(profile) || seeksOffice(profile)) {
            return SpeakerKind.POLITICIAN;
        }
        return ofRoles(hasLeft(profile) ? List.of() : profile.roles())
                .filter(kind ->
                        kind != SpeakerKind.OTHER || profile.organisations().isEmpty())
                .or(() -> ofPast(profile))
                .or(() -> ofMembership(profile.organisations()))
                .filter(kind -> kind != SpeakerKind.OTHER || !isPolitical(profile))
                .or(() -> isPolitical(profile) ? Optional.of(SpeakerKind.POLITICIAN) : ofKnown(entity))
                .orElse(SpeakerKind.OTHER);
    }

    /** Who has left an office or the forces is asked for what he knows, unless he sits in a parliament now. */
    private Optional<SpeakerKind> ofPast(Profile profile) {
        if (profile.pastRoles().isEmpty() && !hasLeft(profile)) {
            return Optional.empty();
        }
        boolean elected = isPolitical(profile)
                || profile.organisations().stream().anyMatch(body -> bodies.of(body) == SpeakerKind.POLITICIAN);
        return Optional.of(elected ? SpeakerKind.POLITICIAN : SpeakerKind.EXPERT);
    }

    /** Whether the words around the name put somebody into a party or a parliament. */
    private static boolean isPolitical(Profile profile) {
        return profile.words().stream().anyMatch(word -> BodyNouns.kind(word)
                .filter(kind -> kind == SpeakerKind.POLITICIAN)
                .isPresent());
    }

    /** Who was elected or named and is not in office yet, is no longer, or only calls himself so. */
    private static boolean seeksOffice(Profile profile) {
        return profile.words().stream().anyMatch(SourceWords.CLAIMANT::contains)
                && profile.roles().stream().noneMatch(SpeakerKinds::isRank);
    }

    /** Whom the knowledge has, and an article names without an office, is a leader whom everybody knows. */
    private Optional<SpeakerKind> ofKnown(Entity person) {
        return gazetteer
                .entry(person.id())
                .filter(entry -> entry.country() != null)
                .map(entry -> SpeakerKind.OFFICIAL);
    }

    /** An officer, also one who is a spokesperson or heads a staff, not one who holds a political office; an army's spokesperson. */
    private boolean speaksForForces(Profile profile) {
        boolean officer = profile.roles().stream().anyMatch(SpeakerKinds::isRank);
        boolean civil = profile.organisations().stream()
                .anyMatch(body -> body.type() == EntityType.MILITARY_UNIT && bodies.isCivil(body));
        boolean ofForces = profile.words().stream().anyMatch(SourceWords.MILITARY::contains)
                || profile.organisations().stream()
                        .anyMatch(body -> body.type() == EntityType.MILITARY_UNIT || bodies.isArmedGroup(body));
        return profile.pastRoles().isEmpty()
                && !civil
                && !hasLeft(profile)
                && profile.roles().stream()
                        .anyMatch(role -> isRank(role) || kindOfRole(role).equals("spokesperson"))
                && (officer || ofForces)
                && profile.roles().stream()
                        .filter(role -> !isRank(role))
                        .allMatch(role -> NEAR_FORCES.contains(kindOfRole(role)) || isPostOfForces(role));
    }

    /** A rank stays with its holder, so words like "former" show that it is all that is left of the post. */
    private static boolean hasLeft(Profile profile) {
        return !profile.roles().isEmpty()
                && profile.words().stream().anyMatch(SourceWords.PAST::contains)
                && profile.roles().stream().allMatch(SpeakerKinds::isRank);
    }

    /** An officer's post that a civilian may hold too: "inspector general", but no "minister". */
    private static boolean isPostOfForces(KnowledgeEntry role) {
        return kindOfRole(role).equals("minister")
                && Stream.of(role.name().toLowerCase(Locale.ROOT).split(" ", -1))
                        .noneMatch(SourceWords.OFFICES::contains);
    }

    private static boolean isRank(KnowledgeEntry role) {
        return role.facts().containsKey("rank");
    }

    private static String kindOfRole(KnowledgeEntry role) {
        return role.facts().getOrDefault("roleKind", "other");
    }

    /** Of the leaders, who speak for a state, those whom the text puts into a party or an opposition. */
    private static boolean leadsParty(Profile profile) {
        return !profile.roles().isEmpty()
                && profile.roles().stream()
                        .allMatch(role ->
                                role.name().equals("leader") || kindOfRole(role).equals("opposition"))
                && profile.words().stream().anyMatch(SourceWords.PARTY::contains);
    }

    /** Of an unnamed source: the first role that its description names from the end, else what the rest suggests. */
    SpeakerKind ofDescription(List<String> words, List<Entity> named) {
        for (int begin = 0; begin < words.size(); begin++) {
            Optional<KnowledgeEntry> role = roles.role(String.join(" ", words.subList(begin, words.size())));
            if (role.isPresent() && (ofRole(role.get()) != SpeakerKind.OTHER || isPrivate(role.get()))) {
                return speaksFor(role.get(), words, named);
            }
        }
        Optional<SpeakerKind> head =
                words.isEmpty() ? Optional.empty() : BodyKinds.ofNouns(words.subList(words.size() - 1, words.size()));
        if (head.isPresent()) {
            return head.get();
        }
        List<KnowledgeEntry> any =
                roles.in(words).stream().map(Roles.Found::entry).toList();
        return ofRoles(any)
                .filter(kind -> kind != SpeakerKind.OTHER || any.stream().anyMatch(SpeakerKinds::isPrivate))
                .or(() -> BodyKinds.ofNouns(words))
                .or(() -> ofMembership(named))
                .orElse(SpeakerKind.OTHER);
    }

    /** Whether neither the knowledge nor the name says what an organisation is. */
    boolean isUnknown(Entity entity) {
        return entity.type() == EntityType.ORGANISATION
                && bodies.organisationKind(entity).isEmpty()
                && bodies.of(entity) == SpeakerKind.ORGANISATION;
    }

    /** Of such an organisation: what the words before its name say ("news agency"), else what is given. */
    SpeakerKind ofTitle(List<String> words, SpeakerKind otherwise) {
        return BodyKinds.ofNouns(words).orElse(otherwise);
    }

    /** Nobody's mouthpiece: a resident, a driver. */
    private static boolean isPrivate(KnowledgeEntry role) {
        return kindOfRole(role).equals("resident");
    }

    /** A spokesperson or official of an army is its voice. */
    private SpeakerKind speaksFor(KnowledgeEntry role, List<String> words, List<Entity> named) {
        SpeakerKind kind = ofRole(role);
        if (kind != SpeakerKind.OFFICIAL) {
            return kind;
        }
        boolean ofForces = named.stream().anyMatch(body -> bodies.of(body) == SpeakerKind.MILITARY)
                || words.stream().anyMatch(SourceWords.MILITARY::contains);
        boolean isPrivate =
                named.stream().anyMatch(bodies::isPrivate) && named.stream().allMatch(bodies::isPrivate);
        return ofForces ? SpeakerKind.MILITARY : isPrivate ? SpeakerKind.OTHER : kind;
    }

    /** A rank says little, a general who heads a committee speaks as its head; a title like "Dr" says least. */
    private static Optional<SpeakerKind> ofRoles(List<KnowledgeEntry> roles) {
        return roles.stream()
                .filter(role -> !role.facts().containsKey("rank") && ofRole(role) != SpeakerKind.OTHER)
                .findFirst()
                .or(() -> roles.stream()
                        .filter(role -> ofRole(role) != SpeakerKind.OTHER)
                        .findFirst())
                .or(() -> roles.stream().findFirst())
                .map(SpeakerKinds::ofRole);
    }

    private static SpeakerKind ofRole(KnowledgeEntry role) {
        return switch (role.facts().getOrDefault("roleKind", "other")) {
            // members of a government speak for it, whatever their party
            case "head-of-state", "head-of-government", "minister", "spokesperson", "diplomat" -> SpeakerKind.OFFICIAL;
            case "officer" -> SpeakerKind.MILITARY;
            default ->
                SpeakerKind.valueOf(
                        role.facts().getOrDefault("speakerKind", "other").toUpperCase(Locale.ROOT));
        };
    }

    /** A member of a body that the text names before one of a whole country; of what is no public body nobody's mouthpiece. */
    private Optional<SpeakerKind> ofMembership(List<Entity> organisations) {
        return organisations.stream()
                .filter(body -> body.type() != EntityType.PLACE)
                .min(Comparator.comparing(body -> body.type() == EntityType.COUNTRY))
                .map(body -> {
                    SpeakerKind kind = bodies.of(body);
                    return kind != SpeakerKind.ORGANISATION
                            ? kind
                            : bodies.isPublic(body) ? SpeakerKind.OFFICIAL : SpeakerKind.OTHER;
                });
    }
}
