package org.vedette.extract.phrase;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.vedette.findings.Entity;
import org.vedette.vocabulary.Namespaces;

/** The prefixes that tell a warship's navy. */
final class ShipPrefixes {
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("USS", "us"),
            Map.entry("USNS", "us"),
            Map.entry("USCGC", "us"),
            Map.entry("HMS", "gb"),
            Map.entry("RFA", "gb"),
            Map.entry("HMAS", "au"),
            Map.entry("HMCS", "ca"),
            Map.entry("HMNZS", "nz"),
            Map.entry("JS", "jp"),
            Map.entry("ROKS", "kr"),
            Map.entry("INS", "in"),
            Map.entry("ROS", "ro"),
            Map.entry("TCG", "tr"),
            Map.entry("FS", "fr"),
            Map.entry("HNoMS", "no"),
            Map.entry("HDMS", "dk"),
            Map.entry("ITS", "it"),
            Map.entry("ORP", "pl"),
            Map.entry("PNS", "pk"),
            Map.entry("CNS", "cn"),
            Map.entry("HNLMS", "nl"),
            Map.entry("FGS", "de"),
            Map.entry("RSS", "sg"),
            Map.entry("KRI", "id"),
            Map.entry("KD", "my"),
            Map.entry("BRP", "ph"),
            Map.entry("ROCS", "tw"),
            Map.entry("HTMS", "th"),
            Map.entry("ESPS", "es"),
            Map.entry("NRP", "pt"),
            Map.entry("HSwMS", "se"),
            Map.entry("ARA", "ar"));

    private ShipPrefixes() {}

    /** The IRI of the state whose navy the ship's name begins with. */
    static Optional<String> country(Entity ship) {
        return Stream.concat(Stream.of(ship.name()), ship.aliases().stream())
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> COUNTRIES.get(name.substring(0, name.indexOf(' '))))
                .filter(Objects::nonNull)
                .findFirst()
                .map(code -> Namespaces.INSTANCES + "country/" + code);
    }
}
