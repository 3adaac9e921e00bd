package org.vedette.extract.statement.speaker;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vedette.extract.statement.speaker.lexicon.BodyNouns;
import org.vedette.extract.statement.speaker.lexicon.SourceWords;
import org.vedette.findings.Entity;
import org.vedette.findings.Statement.SpeakerKind;
import org.vedette.gazetteer.Gazetteer;

/** Tells what kind of source a body is, from the knowledge or from its name. */
@Singleton
final class BodyKinds {
    private static final Set<String> PUBLIC_KINDS = Set.of("alliance", "international");

    private final Gazetteer gazetteer;

    @Inject
    BodyKinds(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    SpeakerKind of(Entity body) {
        return switch (body.type()) {
            case COUNTRY, PLACE -> SpeakerKind.OFFICIAL;
            case MILITARY_UNIT -> isCivil(body) ? SpeakerKind.OFFICIAL : SpeakerKind.MILITARY;
            case EQUIPMENT_TYPE, EXERCISE, PERSON -> SpeakerKind.OTHER;
            case ORGANISATION ->
                organisationKind(body)
                        .map(BodyKinds::ofOrganisationKind)
                        .or(() -> ofNouns(nameWords(body)))
                        .orElse(SpeakerKind.ORGANISATION);
        };
    }

    /** Coast guards and police forces keep the law; they speak for the state and not for its forces. */
    boolean isCivil(Entity body) {
        return nameWords(body).stream().anyMatch(BodyNouns::isCivil);
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

    boolean isArmedGroup(Entity body) {
        return organisationKind(body).filter("armed-group"::equals).isPresent();
    }

    /** A company's official is no official. */
    boolean isPrivate(Entity body) {
        return organisationKind(body)
                .map(kind -> kind.equals("company") || kind.equals("ngo"))
                .orElse(false);
    }

    boolean isPublic(Entity body) {
        return organisationKind(body).map(PUBLIC_KINDS::contains).orElseGet(() -> nameWords(body).stream()
                .anyMatch(SourceWords.PUBLIC::contains));
    }

    static Optional<SpeakerKind> ofNouns(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            Optional<SpeakerKind> kind = BodyNouns.kind(words.get(i));
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private static List<String> nameWords(Entity body) {
        return List.of(body.name().toLowerCase(Locale.ROOT).split("[\\s-]+", -1));
    }

    private static SpeakerKind ofOrganisationKind(String kind) {
        return switch (kind) {
            case "government", "ministry", "agency", "court" -> SpeakerKind.OFFICIAL;
            case "parliament", "party" -> SpeakerKind.POLITICIAN;
            case "think-tank", "university" -> SpeakerKind.EXPERT;
            case "news-agency", "outlet" -> SpeakerKind.MEDIA;
            default -> SpeakerKind.ORGANISATION;
        };
    }
}
