package org.vedette.extract.mention.candidate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.vedette.gazetteer.GazetteerMatch;
import org.vedette.gazetteer.GazetteerMatch.Form;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.text.Span;

/** Weighs what an article says for one reading of a name that has several, or that is also a common word. */
final class Support {
    /** How many words may stand between a state and its equipment. */
    private static final int STATE_REACH = 6;

    private static final int STATE_WEIGHT = 40;

    private static final Set<String> COMPASS =
            Set.of("west", "east", "north", "south", "northwest", "northeast", "southwest", "southeast");
    private static final Set<String> FORCES_AS_A_WHOLE = Set.of("military", "forces", "troops", "militaries");

    private static final Set<String> CIVIL = Lexicon.list("civil-things");
    private static final Set<String> MINING = Lexicon.list("mining");

    /** A designation without its hyphen names roads, firms and visas too. */
    private static final Pattern BARE_MARK = Pattern.compile("\\p{Lu}\\d{1,2}");

    /** Letters alone stand for much. */
    private static final Pattern SHORT_ACRONYM = Pattern.compile("\\p{Lu}{2,3}");

    private static final Pattern CAPITAL_MARK = Pattern.compile("\\p{Lu}{2}[- ]\\d{1,2}");

    private final Words words;
    private final Surroundings surroundings;
    private final Set<String> certain = new HashSet<>();
    private final Set<String> surely = new HashSet<>();
    private final Set<String> certainClasses = new HashSet<>();
    private final Map<String, Integer> countries = new HashMap<>();
    /** Last words of the names of exercises, which are brief forms of them before they are other exercises. */
    private final Set<String> drills = new HashSet<>();

    private final TreeMap<Integer, GazetteerMatch> equipment = new TreeMap<>();
    private final TreeMap<Integer, GazetteerMatch> states = new TreeMap<>();

    Support(Words words, List<GazetteerMatch> matches) {
        this.words = words;
        surroundings = new Surroundings(words, equipment);
        for (GazetteerMatch match : matches) {
            KnowledgeEntry first = match.candidates().getFirst();
            if (match.form() != Form.AMBIGUOUS && words.holds(match.span())) {
                learn(match, first);
            }
        }
    }

    private void learn(GazetteerMatch match, KnowledgeEntry first) {
        if (match.candidates().size() == 1 && !needsSupport(first, match)) {
            certain.add(first.iri());
            if (first.country() != null) {
                surely.add(first.country());
            }
        }
        if (first.country() != null && !isAcronymOfGroup(first, match.text())) {
            countries.merge(Objects.requireNonNull(first.country()), 1, Integer::sum);
        }
        if (first.type().equals("Country")) {
            states.put(match.span().begin(), match);
        }
        if (first.type().equals("Exercise") && match.text().contains(" ")) {
            drills.add(match.text().substring(match.text().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        }
        if (first.type().startsWith("Equipment")) {
            equipment.put(match.span().begin(), match);
            certainClasses.addAll(first.broader());
            certainClasses.add(first.iri());
        }
    }

    /** The entry that the match stands for here; empty where nothing speaks for any. */
    Optional<KnowledgeEntry> choose(GazetteerMatch match) {
        if (isDirection(match) || isForcesAsAWhole(match) || isCivilThing(match)) {
            return Optional.empty();
        }
        return match.candidates().stream()
                .filter(c -> !needsSupport(c, match) || supported(c, match.span()))
                .max(Comparator.comparingInt((KnowledgeEntry c) -> weight(c, match.span()) - namesake(c, match))
                        .thenComparing(Comparator.comparing(KnowledgeEntry::iri).reversed()));
    }

    private static boolean isDirection(GazetteerMatch match) {
        return COMPASS.contains(match.text().toLowerCase(Locale.ROOT));
    }

    /** "water tank", "coal mine", "truck driver": a word for equipment in the name of a thing of civil life. */
    private boolean isCivilThing(GazetteerMatch match) {
        if (!match.candidates().getFirst().type().equals("EquipmentClass") || !words.holds(match.span())) {
            return false;
        }
        int first = words.first(match.span());
        int last = words.last(match.span());
        String thing = words.get(last).lemma().toLowerCase(Locale.ROOT);
        String of = words.at(words.beside(last, 1)).equalsIgnoreCase("of") ? words.at(words.beside(last, 2)) : "";
        return (first == last && isPronoun(first))
                || CIVIL.contains(lower(words.beside(first, -1)) + " " + thing)
                || CIVIL.contains(thing + " " + lower(words.beside(last, 1)))
                || CIVIL.contains(thing + " of " + of.toLowerCase(Locale.ROOT))
                || CIVIL.contains(lower(words.beside(first, -2)) + " of " + lower(first));
    }

    private String tag(int word) {
        return word == Words.NONE ? "" : words.get(word).tag();
    }

    private String lower(int word) {
        return words.at(word).toLowerCase(Locale.ROOT);
    }

    /** "A friend of mine". */
    private boolean isPronoun(int word) {
        return words.at(word).equals("mine")
                && !tag(words.beside(word, 1)).startsWith("NN")
                && tag(words.beside(word, -1)).matches("IN|CC|VB.*|,");
    }

    /** "The mine" where an article speaks of ore and miners. */
    private boolean isCivil(Span span) {
        return words.get(words.first(span)).lemma().equals("mine")
                && MINING.stream().anyMatch(words::hasSmall);
    }

    /** "The Peruvian military" is the state that acts, no formation. */
    private static boolean isForcesAsAWhole(GazetteerMatch match) {
        String last = match.text().substring(match.text().lastIndexOf(' ') + 1);
        return match.candidates().getFirst().type().equals("MilitaryUnit")
                && FORCES_AS_A_WHOLE.contains(last)
                && !match.text().contains("pecial");
    }

    private static boolean needsSupport(KnowledgeEntry entry, GazetteerMatch match) {
        return match.form() == Form.AMBIGUOUS
                || isAcronymOfGroup(entry, match.text())
                || (entry.type().equals("EquipmentType")
                        && (BARE_MARK.matcher(match.text()).matches()
                                || SHORT_ACRONYM.matcher(match.text()).matches()
                                || isOtherMark(entry, match.text())))
                || (entry.type().equals("Exercise")
                        && !match.text().contains(" ")
                        && !match.text().contains("-"))
                || entry.ambiguousLabels().stream().anyMatch(match.text()::equalsIgnoreCase);
    }

    /** "MI-14" is an electoral district too, "Mi-14" a helicopter. */
    private static boolean isOtherMark(KnowledgeEntry entry, String text) {
        return CAPITAL_MARK.matcher(text).matches()
                && entry.labels().stream()
                        .noneMatch(label -> label.replace(' ', '-').startsWith(text.replace(' ', '-')));
    }

    /** Armed groups and parties are many and their acronyms few. */
    private static boolean isAcronymOfGroup(KnowledgeEntry entry, String text) {
        String kind = entry.facts().getOrDefault("organisationKind", "");
        return (kind.equals("armed-group") || kind.equals("party"))
                && entry.country() != null
                && text.matches("\\p{Lu}{2,5}");
    }

    /** A state that nothing else in the article belongs to gives way to a place of its name in a state that much does. */
    private int namesake(KnowledgeEntry entry, GazetteerMatch match) {
        boolean giveWay = entry.type().equals("Country")
                && !surely.contains(entry.iri())
                && match.candidates().stream()
                        .anyMatch(c -> c.type().equals("Place") && c.country() != null && surely.contains(c.country()));
        return giveWay ? STATE_WEIGHT + countries.getOrDefault(entry.iri(), 0) : 0;
    }

    private int weight(KnowledgeEntry entry, Span span) {
        int weight = certain.contains(entry.iri()) ? 100 : 0;
        weight += switch (entry.type()) {
            case "Country" -> STATE_WEIGHT;
            case "Organisation", "MilitaryUnit", "Exercise" -> 20;
            case "EquipmentType" ->
                (surroundings.isKindOf(entry, span) ? 60 : 0) + (isOfStateBefore(entry, span) ? 30 : 0);
            default -> 0;
        };
        return entry.country() == null ? weight : weight + countries.getOrDefault(entry.country(), 0);
    }

    /** "German Tigers": the state that the sentence names last before the type makes it. */
    private boolean isOfStateBefore(KnowledgeEntry entry, Span span) {
        Map.Entry<Integer, GazetteerMatch> before = states.lowerEntry(span.begin());
        return before != null
                && words.sentence(words.first(before.getValue().span())) == words.sentence(words.first(span))
                && words.first(span) - words.last(before.getValue().span()) <= STATE_REACH
                && before.getValue().candidates().getFirst().iri().equals(entry.country());
    }

    private boolean supported(KnowledgeEntry entry, Span span) {
        if (certain.contains(entry.iri())) {
            return true;
        }
        return switch (entry.type()) {
            case "EquipmentType" -> surroundings.besideEquipment(span);
            case "EquipmentClass" ->
                surroundings.isNoun(span)
                        && !isCivil(span)
                        && !surroundings.isPartOfName(span)
                        && isAmongEquipment(entry);
            case "Exercise" ->
                surroundings.isAmongDrills(span)
                        && !surroundings.isPartOfName(span)
                        && !drills.contains(span.of(words.text()).toLowerCase(Locale.ROOT));
            case "Person" ->
                isTaggedAsName(span) && (entry.country() == null || countries.containsKey(entry.country()));
            case "Country" -> surroundings.tagged(span, "LOCATION");
            case "Place" -> surroundings.tagged(span, "LOCATION") || (isSea(entry) && surroundings.isNamed(span));
            case "Organisation", "MilitaryUnit" ->
                (isOfStateNamed(entry, span)
                                && !surroundings.goesOn(span)
                                && (surroundings.tagged(span, "ORGANIZATION") || surroundings.isNamed(span)))
                        || isArmedGroupOfState(entry, span);
            default -> false;
        };
    }

    /** Family names alone are tagged as bodies too ("the Okoye tax cuts"). */
    private boolean isTaggedAsName(Span span) {
        return surroundings.tagged(span, "PERSON") || surroundings.tagged(span, "ORGANIZATION");
    }

    private static boolean isSea(KnowledgeEntry entry) {
        return "sea".equals(entry.facts().get("placeKind"));
    }

    /** "Wagner" where the article names Russia: an armed group whose name is a person's too, without a first name or title. */
    private boolean isArmedGroupOfState(KnowledgeEntry entry, Span span) {
        int before = words.beside(words.first(span), -1);
        boolean part = before != Words.NONE
                && (words.get(before).tag().startsWith("NNP")
                        || Lexicon.HONORIFICS.contains(words.at(before).replace(".", "")));
        return "armed-group".equals(entry.facts().get("organisationKind"))
                && entry.country() != null
                && countries.containsKey(entry.country())
                && !part;
    }

    /**
     * One word that is a body's name among other things counts where the article names that body's state; "Commonwealth", of no
     * one state and a common noun of bodies, where the article has the whole name.
     */
    private boolean isOfStateNamed(KnowledgeEntry entry, Span span) {
        String name = span.of(words.text());
        return name.contains(" ")
                || (entry.country() == null
                        ? !Lexicon.BODY_HEADS.contains(name)
                        : countries.containsKey(entry.country()));
    }

    /** Whether the article speaks of such equipment, or of two kinds at all, in certain words. */
    private boolean isAmongEquipment(KnowledgeEntry kind) {
        return certainClasses.contains(kind.iri())
                || kind.broader().stream().anyMatch(certain::contains)
                || equipment.values().stream()
                                .map(match -> match.candidates().getFirst().iri())
                                .distinct()
                                .limit(2)
                                .count()
                        > 1;
    }
}
