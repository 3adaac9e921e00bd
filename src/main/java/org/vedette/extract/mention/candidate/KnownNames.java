package org.vedette.extract.mention.candidate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.GazetteerMatch;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.text.Span;

/** Names that the knowledge holds, those of uncertain forms only where the context speaks for them. */
public final class KnownNames {
    private static final Set<String> FEATURES = Set.of("river", "sea", "strait", "island", "mountain");

    private static final Set<String> CITIES = Set.of("", "city", "capital");
    private static final Set<String> TREATIES = Lexicon.list("treaties");
    private static final Pattern HULL_NUMBER = Pattern.compile("[A-Z]{1,2} \\d+");

    private KnownNames() {}

    /**
     * The candidates, in text order.
     *
     * @param matches in text order
     */
    public static List<Candidate> in(Words words, List<GazetteerMatch> matches) {
        Support support = new Support(words, matches);
        Set<String> others = new HashSet<>();
        matches.stream().filter(m -> isOfOther(words, m)).forEach(m -> others.add(m.text()));
        List<Candidate> found = new ArrayList<>();
        for (GazetteerMatch match : matches) {
            boolean people =
                    words.at(words.beside(words.first(match.span()), -1)).equals("ethnic");
            if (words.holds(match.span())
                    && !people
                    && !others.contains(match.text())
                    && !(isTreaty(words, match.span()) && isWhere(match))
                    && !isHullNumber(words.text(), match.span())
                    && !isInCompound(words, match)) {
                candidate(words, match, support).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Commonwealth of Dominica", "Senate of Palau": a body of one common word is another one there, and in the whole article. */
    private static boolean isOfOther(Words words, GazetteerMatch match) {
        boolean body = match.candidates().stream().allMatch(e -> e.type().equals("Organisation"));
        int of = words.beside(words.last(match.span()), 1);
        int name = words.at(words.beside(of, 1)).equalsIgnoreCase("the") ? words.beside(of, 2) : words.beside(of, 1);
        return body
                && match.text().matches("\\p{Lu}\\p{Ll}+")
                && Lexicon.BODY_HEADS.contains(match.text())
                && words.at(of).equals("of")
                && !words.at(name).isEmpty()
                && words.get(name).ner().equals("LOCATION");
    }

    /** "Montreux Convention": a text, not the town. */
    private static boolean isTreaty(Words words, Span span) {
        return TREATIES.contains(words.at(words.beside(words.last(span), 1)));
    }

    /** The "UN" of its charter is the body; only places give treaties their names. */
    private static boolean isWhere(GazetteerMatch match) {
        return match.candidates().stream()
                .noneMatch(e -> e.type().equals("Organisation") || e.type().equals("MilitaryUnit"));
    }

    /** A letter, a space and a number in brackets behind a ship's name. */
    private static boolean isHullNumber(String text, Span span) {
        return HULL_NUMBER.matcher(span.of(text)).matches() && span.begin() > 0 && text.charAt(span.begin() - 1) == '(';
    }

    /** The "Baltic" of an "Ibero-Baltic" body is no name of its own; states are, wherever they stand. */
    private static boolean isInCompound(Words words, GazetteerMatch match) {
        int first = words.first(match.span());
        boolean inside = words.get(first).begin() < match.span().begin();
        return inside
                && Character.isUpperCase(words.at(first).charAt(0))
                && match.candidates().stream().noneMatch(e -> e.type().equals("Country"));
    }

    private static Optional<Candidate> candidate(Words words, GazetteerMatch match, Support support) {
        KnowledgeEntry entry = support.choose(match).orElse(null);
        if (entry == null || Lexicon.isPlatform(entry.name())) {
            return Optional.empty();
        }
        if (entry.type().equals("EquipmentClass")) {
            return Optional.of(Candidate.generic(words, match.span(), EntityType.EQUIPMENT_TYPE, entry));
        }
        EntityType type = type(entry.type());
        return type == null
                ? Optional.empty()
                : Optional.of(Candidate.known(extent(words, match.span(), entry), type, entry));
    }

    /** With the word that says what a river, sea or island is: "Dnipro River". */
    private static Span extent(Words words, Span span, KnowledgeEntry entry) {
        String kind = entry.facts().getOrDefault("placeKind", "");
        int next = words.beside(words.last(span), 1);
        boolean city = CITIES.contains(kind) && words.at(next).equals("City");
        boolean feature = FEATURES.contains(kind)
                && words.at(next).toLowerCase(Locale.ROOT).startsWith(kind);
        return feature || city ? new Span(span.begin(), words.get(next).end()) : span;
    }

    private static @Nullable EntityType type(String type) {
        return switch (type) {
            case "Country" -> EntityType.COUNTRY;
            case "Place" -> EntityType.PLACE;
            case "Organisation" -> EntityType.ORGANISATION;
            case "MilitaryUnit" -> EntityType.MILITARY_UNIT;
            case "EquipmentType" -> EntityType.EQUIPMENT_TYPE;
            case "Exercise" -> EntityType.EXERCISE;
            case "Person" -> EntityType.PERSON;
            default -> null;
        };
    }
}
