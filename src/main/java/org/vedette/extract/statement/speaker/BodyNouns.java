package org.vedette.extract.statement.speaker;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vedette.findings.Statement.SpeakerKind;

/** The common nouns for bodies: what kind of source they make, and what kinds of organisations they may stand for. */
final class BodyNouns {
    private static final Map<SpeakerKind, Set<String>> KINDS = Map.of(
            SpeakerKind.OFFICIAL,
            Set.of(
                    "government",
                    "ministry",
                    "department",
                    "authority",
                    "authorities",
                    "embassy",
                    "council",
                    "state",
                    "states",
                    "administration",
                    "regime",
                    "capital",
                    "country",
                    "countries",
                    "nation",
                    "nations",
                    "leadership",
                    "cabinet",
                    "office",
                    "presidency",
                    "intelligence",
                    "police",
                    "junta",
                    "allies",
                    "ally",
                    "delegation",
                    "service",
                    "secretariat",
                    "commission",
                    "side",
                    "partners"),
            SpeakerKind.MILITARY,
            Set.of(
                    "military",
                    "army",
                    "navy",
                    "force",
                    "forces",
                    "command",
                    "brigade",
                    "regiment",
                    "battalion",
                    "fleet",
                    "militia",
                    "militants",
                    "rebels",
                    "rebel",
                    "marines",
                    "staff",
                    "units",
                    "troops",
                    "division",
                    "coastguard"),
            SpeakerKind.POLITICIAN,
            Set.of(
                    "parliament",
                    "opposition",
                    "party",
                    "congress",
                    "senate",
                    "politicians",
                    "lawmakers",
                    "duma",
                    "coalition"),
            SpeakerKind.EXPERT,
            Set.of(
                    "institute",
                    "tank",
                    "thinktank",
                    "university",
                    "study",
                    "observers",
                    "centre",
                    "center",
                    "commentators",
                    "watchers",
                    "economists",
                    "foundation",
                    "experts",
                    "analysts"),
            SpeakerKind.MEDIA,
            Set.of(
                    "newspaper",
                    "outlet",
                    "agency",
                    "media",
                    "press",
                    "daily",
                    "broadcaster",
                    "magazine",
                    "editorial",
                    "network",
                    "channel",
                    "reports",
                    "journalists",
                    "news",
                    "times",
                    "post",
                    "herald",
                    "tribune"),
            SpeakerKind.ORGANISATION,
            Set.of(
                    "alliance",
                    "bloc",
                    "union",
                    "organisation",
                    "organization",
                    "group",
                    "body",
                    "company",
                    "charity",
                    "watchdog",
                    "ngo",
                    "mission",
                    "agreement",
                    "treaty",
                    "federation",
                    "association",
                    "league"));

    /** Description noun to the kinds of organisation that it can stand for. */
    private static final Map<String, Set<String>> STANDS_FOR = Map.ofEntries(
            Map.entry("alliance", Set.of("alliance")),
            Map.entry("bloc", Set.of("alliance", "international")),
            Map.entry("tank", Set.of("think-tank")),
            Map.entry("institute", Set.of("think-tank", "university")),
            Map.entry("thinktank", Set.of("think-tank")),
            Map.entry("ministry", Set.of("ministry")),
            Map.entry("department", Set.of("ministry", "government")),
            Map.entry("agency", Set.of("agency", "news-agency", "international")),
            Map.entry("newspaper", Set.of("outlet", "news-agency")),
            Map.entry("outlet", Set.of("outlet", "news-agency")),
            Map.entry("broadcaster", Set.of("outlet")),
            Map.entry("magazine", Set.of("outlet")),
            Map.entry("network", Set.of("outlet")),
            Map.entry("paper", Set.of("outlet")),
            Map.entry("company", Set.of("company")),
            Map.entry("firm", Set.of("company")),
            Map.entry("manufacturer", Set.of("company")),
            Map.entry("party", Set.of("party")),
            Map.entry("parliament", Set.of("parliament")),
            Map.entry("university", Set.of("university")),
            Map.entry("group", Set.of("armed-group", "ngo", "alliance", "international", "think-tank")),
            Map.entry("militia", Set.of("armed-group")),
            Map.entry("charity", Set.of("ngo")),
            Map.entry("watchdog", Set.of("ngo", "international", "agency")),
            Map.entry("organisation", Set.of("alliance", "international", "ngo")),
            Map.entry("organization", Set.of("alliance", "international", "ngo")),
            Map.entry("body", Set.of("international", "agency", "ngo")),
            Map.entry("union", Set.of("international", "alliance")));

    private BodyNouns() {}

    static Optional<SpeakerKind> kind(String word) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    /** The organisation kinds that a noun can stand for; empty where it is none for an organisation. */
    static Set<String> standsFor(String noun) {
        return STANDS_FOR.getOrDefault(noun, Set.of());
    }
}
