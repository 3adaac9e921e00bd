package org.vedette.extract.statement.speaker;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.findings.Statement.SpeakerKind;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.gazetteer.KnowledgeEntry;

/** Tells what kind of source somebody is, from roles and from the kinds of organisations. */
@Singleton
final class SpeakerKinds {
    private static final Set<String> NEAR_FORCES = Set.of("officer", "spokesperson", "other", "executive");
    private static final Set<String> MILITARY_WORDS = Set.of("military", "army", "navy", "naval", "force", "fleet");
    private static final Set<String> OFFICES = Set.of(
            "minister",
            "secretary",
            "governor",
            "mayor",
            "premier",
            "chancellor",
            "commissioner",
            "undersecretary",
            "ombudsman");
    private static final Set<String> PARTY_WORDS = Set.of("opposition", "party", "party's", "faction", "caucus");

    private static final Set<String> PUBLIC_KINDS = Set.of("alliance", "international");
    private static final Set<String> PUBLIC_WORDS =
            Set.of("alliance", "bloc", "union", "mission", "nations", "organisation", "organization", "body");

    private final Gazetteer gazetteer;
    private final Roles roles;

    @Inject
    SpeakerKinds(Gazetteer gazetteer, Roles roles) {
        this.gazetteer = gazetteer;
        this.roles = roles;
    }

    /** Of a named source; a person's present roles before past ones, those before the organisation. */
    SpeakerKind of(Entity entity, Profile profile) {
        if (entity.type() != EntityType.PERSON) {
            return ofBody(entity);
        }
        if (speaksForForces(profile)) {
            return SpeakerKind.MILITARY;
        }
        if (leadsParty(profile)) {
            return SpeakerKind.POLITICIAN;
        }
        return ofRoles(profile.roles())
                .filter(kind ->
                        kind != SpeakerKind.OTHER || profile.organisations().isEmpty())
                .or(() -> ofPast(profile))
                .or(() -> ofMembership(profile.organisations()))
                .or(() -> ofKnown(entity))
                .orElse(SpeakerKind.OTHER);
    }

    /** Who has left an office or the forces is asked for what he knows, unless he sits in a parliament now. */
    private Optional<SpeakerKind> ofPast(Profile profile) {
        if (profile.pastRoles().isEmpty()) {
            return Optional.empty();
        }
        boolean elected = profile.organisations().stream().anyMatch(body -> ofBody(body) == SpeakerKind.POLITICIAN);
        return Optional.of(elected ? SpeakerKind.POLITICIAN : SpeakerKind.EXPERT);
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
        boolean ofForces = profile.words().stream().anyMatch(MILITARY_WORDS::contains)
                || profile.organisations().stream().anyMatch(body -> body.type() == EntityType.MILITARY_UNIT);
        return profile.pastRoles().isEmpty()
                && profile.roles().stream()
                        .anyMatch(role -> isRank(role) || kindOfRole(role).equals("spokesperson"))
                && (officer || ofForces)
                && profile.roles().stream()
                        .filter(role -> !isRank(role))
                        .allMatch(role -> NEAR_FORCES.contains(kindOfRole(role)) || isPostOfForces(role));
    }

    /** An officer's post that a civilian may hold too: "inspector general", but no "minister". */
    private static boolean isPostOfForces(KnowledgeEntry role) {
        return kindOfRole(role).equals("minister")
                && Stream.of(role.name().toLowerCase(Locale.ROOT).split(" ", -1))
                        .noneMatch(OFFICES::contains);
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
                && profile.words().stream().anyMatch(PARTY_WORDS::contains);
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
                words.isEmpty() ? Optional.empty() : ofBodyNoun(words.subList(words.size() - 1, words.size()));
        if (head.isPresent()) {
            return head.get();
        }
        List<KnowledgeEntry> any =
                roles.in(words).stream().map(Roles.Found::entry).toList();
        return ofRoles(any)
                .filter(kind -> kind != SpeakerKind.OTHER || any.stream().anyMatch(SpeakerKinds::isPrivate))
                .or(() -> ofBodyNoun(words))
                .or(() -> ofMembership(named))
                .orElse(SpeakerKind.OTHER);
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
        boolean ofForces = named.stream().anyMatch(body -> ofBody(body) == SpeakerKind.MILITARY)
                || words.stream().anyMatch(MILITARY_WORDS::contains);
        boolean isPrivate =
                named.stream().anyMatch(this::isPrivate) && named.stream().allMatch(this::isPrivate);
        return ofForces ? SpeakerKind.MILITARY : isPrivate ? SpeakerKind.OTHER : kind;
    }

    /** A company's official is no official. */
    private boolean isPrivate(Entity body) {
        return organisationKind(body)
                .map(kind -> kind.equals("company") || kind.equals("ngo"))
                .orElse(false);
    }

    private static Optional<SpeakerKind> ofBodyNoun(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            Optional<SpeakerKind> kind = BodyNouns.kind(words.get(i));
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
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
                    SpeakerKind kind = ofBody(body);
                    return kind != SpeakerKind.ORGANISATION
                            ? kind
                            : isPublic(body) ? SpeakerKind.OFFICIAL : SpeakerKind.OTHER;
                });
    }

    private boolean isPublic(Entity body) {
        return organisationKind(body).map(PUBLIC_KINDS::contains).orElseGet(() -> nameWords(body).stream()
                .anyMatch(PUBLIC_WORDS::contains));
    }

    private SpeakerKind ofBody(Entity body) {
        return switch (body.type()) {
            case COUNTRY, PLACE -> SpeakerKind.OFFICIAL;
            case MILITARY_UNIT -> SpeakerKind.MILITARY;
            case EQUIPMENT_TYPE, EXERCISE, PERSON -> SpeakerKind.OTHER;
            case ORGANISATION ->
                organisationKind(body)
                        .map(SpeakerKinds::ofOrganisationKind)
                        .or(() -> ofBodyNoun(nameWords(body)))
                        .orElse(SpeakerKind.ORGANISATION);
        };
    }

    private static List<String> nameWords(Entity body) {
        return List.of(body.name().toLowerCase(Locale.ROOT).split("[\\s-]+", -1));
    }

    /** What the knowledge says of an organisation: "alliance", "think-tank"... */
    Optional<String> organisationKind(Entity entity) {
        return gazetteer
                .entry(entity.id())
                .or(() -> gazetteer.lookup(entity.name()).stream()
                        .filter(entry -> entry.type().equals("Organisation"))
                        .findFirst())
                .map(entry -> entry.facts().get("organisationKind"));
    }

    private static SpeakerKind ofOrganisationKind(String kind) {
        return switch (kind) {
            case "government", "ministry", "agency", "court" -> SpeakerKind.OFFICIAL;
            case "parliament", "party" -> SpeakerKind.POLITICIAN;
            case "think-tank", "university" -> SpeakerKind.EXPERT;
            case "news-agency", "outlet" -> SpeakerKind.MEDIA;
            case "armed-group" -> SpeakerKind.MILITARY;
            default -> SpeakerKind.ORGANISATION;
        };
    }
}
