package org.vedette.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways to write the name of a body or unit: of a state in front, of words that British and American English spell apart. */
public final class BodyName {
    /** Groups of beginnings that stand for each other. */
    private static final List<List<String>> OWNERS =
            List.of(List.of("US ", "U.S. ", "United States "), List.of("UN ", "U.N. ", "United Nations "));

    private static final List<List<String>> WORDS = List.of(
            List.of(" & ", " and "),
            List.of("Defence", "Defense"),
            List.of("Centre", "Center"),
            List.of("Theatre", "Theater"),
            List.of("Organisation", "Organization"),
            List.of("Programme", "Program"),
            List.of("Labour", "Labor"),
            List.of("Armoured", "Armored"),
            List.of("Mechanised", "Mechanized"),
            List.of("Motorised", "Motorized"));
    private static final Map<String, String> COMPARABLE = Map.ofEntries(
            Map.entry("defence", "defense"),
            Map.entry("centre", "center"),
            Map.entry("theatre", "theater"),
            Map.entry("organisation", "organization"),
            Map.entry("programme", "program"),
            Map.entry("labour", "labor"),
            Map.entry("armoured", "armored"),
            Map.entry("mechanised", "mechanized"),
            Map.entry("motorised", "motorized"),
            Map.entry("first", "1st"),
            Map.entry("second", "2nd"),
            Map.entry("third", "3rd"),
            Map.entry("fourth", "4th"),
            Map.entry("fifth", "5th"),
            Map.entry("sixth", "6th"),
            Map.entry("seventh", "7th"),
            Map.entry("eighth", "8th"),
            Map.entry("ninth", "9th"),
            Map.entry("tenth", "10th"));
    private static final Set<String> COMPANIES = Set.of(
            "inc", "ltd", "llc", "plc", "corp", "corporation", "co", "gmbh", "ag", "sa", "limited", "incorporated");

    /** Where an office sits: "White House Office of Ports" is the "Office of Ports". */
    private static final Pattern HOUSE = Pattern.compile(
            "^White House (?=(?:Office|Council|Initiative) (?:of|on|for) |(?:\\p{Lu}\\p{L}+ ){1,3}Council\\b)");

    private BodyName() {}

    /** Further spellings of a name, without itself. */
    public static List<String> spellings(String name) {
        Set<String> found = new LinkedHashSet<>(List.of(name));
        for (List<String> owners : OWNERS) {
            for (String owner : owners) {
                if (name.startsWith(owner) && name.length() > owner.length()) {
                    owners.forEach(other -> found.add(other + name.substring(owner.length())));
                }
            }
        }
        for (List<String> words : WORDS) {
            for (String known : List.copyOf(found)) {
                found.add(known.replace(words.getFirst(), words.getLast()));
                found.add(known.replace(words.getLast(), words.getFirst()));
            }
        }
        found.remove(name);
        return List.copyOf(found);
    }

    /** A spelling that stands for all of them: "the United States Board" and "U.S. Board" give "us board". */
    public static String comparable(String name) {
        String start = HOUSE.matcher(
                        name.replaceFirst("^(?:[Tt]he|Exercise) ", "").replace("&", " and "))
                .replaceFirst("");
        for (List<String> owners : OWNERS) {
            for (String owner : owners) {
                start = start.startsWith(owner) ? owners.getFirst() + start.substring(owner.length()) : start;
            }
        }
        List<String> words = new ArrayList<>();
        Spelling.words(start).forEach(word -> words.add(COMPARABLE.getOrDefault(word, word)));
        while (words.size() > 1 && COMPANIES.contains(words.getLast())) {
            words.removeLast();
        }
        return String.join(" ", words);
    }
}
