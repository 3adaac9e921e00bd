package org.vedette.extract.event.deployment.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The sets of words; what each tells is said in the resource. */
public final class Lexicon {
    private static final String RESOURCE = "/org/vedette/extract/event/deployment/lexicon.txt";
    private static final Map<String, Set<String>> SECTIONS = read();

    public static final Set<String> TRANSITIVE = section("transitive");
    public static final Set<String> TRANSFERS = section("transfer");
    public static final Set<String> ONLY_PASSIVE = section("only-passive");
    public static final Set<String> INTRANSITIVE = section("intransitive");
    public static final Set<String> ACTIVITIES = section("activity");
    public static final Set<String> OBSERVATIONS = section("observation");
    public static final Set<String> PARTICIPATION = section("participation");
    public static final Set<String> ARRIVALS = section("arrival");
    public static final Set<String> POSSESSION = section("possession");
    public static final Set<String> PRESENT = section("present");
    public static final Set<String> PRESENCE = section("presence");
    public static final Set<String> KINDS = section("kind");
    public static final Set<String> SERVICES = section("service");
    public static final Set<String> INVERSE = section("inverse");
    public static final Set<String> NOUNS = section("noun");
    public static final Set<String> TROOPS = section("troops");
    public static final Set<String> FORCES = section("forces");
    public static final Set<String> UNITS = section("unit");
    public static final Set<String> UNIT_COMPOUNDS = section("unit-compound");
    public static final Set<String> CONTAINERS = section("container");
    public static final Set<String> NOT_DEPLOYED = section("not-deployed");
    public static final Set<String> SHIPS = section("ship");
    public static final Set<String> PROVENANCE = section("provenance");
    public static final Set<String> BASING = section("basing");
    public static final Set<String> GIFTS = section("gift");
    public static final Set<String> QUANTIFIERS = section("quantifier");
    public static final Set<String> TO = section("to");
    public static final Set<String> WHERE = section("where");
    public static final Set<String> GROUND = section("ground");
    public static final Set<String> PLANS = section("plan");
    public static final Set<String> DENIALS = section("denial");

    private Lexicon() {}

    private static Set<String> section(String name) {
        return Set.copyOf(Objects.requireNonNull(SECTIONS.get(name), RESOURCE + " lacks the section " + name));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> current = new HashSet<>();
        try (InputStream in = Objects.requireNonNull(
                        Lexicon.class.getResourceAsStream(RESOURCE), RESOURCE + " is not on the class path");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    current = sections.computeIfAbsent(line.substring(1, line.length() - 1), s -> new HashSet<>());
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    current.addAll(List.of(line.strip().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }
}
