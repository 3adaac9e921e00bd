package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Candidate.Origin;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.text.Span;

/** Designations of equipment that no list holds: letters that a design bureau or a service gives, and a number. */
final class Designations {
    /** Letters that stand for equipment wherever a number follows them. */
    private static final String FAMILIES = String.join(
            "|",
            "Su|SU|MiG|MIG|Mig|Tu|TU|Il|An|Ka|KA|Mi|Yak|Be|Kh|KH|KAB|FAB|ODAB|BMP|BMD|BTR|BRDM|TOS|BM|RPG|PMN|ZSU|ZPU",
            "KN|DF|JL|YJ|HQ|CJ|WZ|GJ|CH|KJ|PHL|PLZ|ZBD|ZTZ|ZTQ|HN|JF|FC|VT|FK|HJ|QW|TB|FN",
            "MQ|RQ|UH|AH|HH|SH|MH|OH|RC|KC|WC|EC|MC|AC|EA|EP|AV|CV|MV|AIM|AGM|RIM|BGM|MIM|FIM|LGM|UGM|FGM|GBU|CBU|BLU|MGM",
            "SM|ASM|RBS|PAC|CAMM|AMX|NH|JAS|KF|Hwasong|Pukguksong|Shahed|Mohajer|Ababil|Fateh|Qiam|Shahab|Ghadr|Sejjil",
            "Khorramshahr|Geran|Lancet|Orlan|Forpost|Agni|Prithvi|Akash|Shaheen|Ghauri|Babur|Nasr|Hatf|Qassam|Badr|Burkan|Quds|Samad",
            "Toufan|Magura|Neptune|Bohdana|Krab|Rosomak|Boxer|Puma|Leopard|Challenger|Leclerc|Merkava|Namer|Arrow|Barak|Spike");
    /** Letters that stand for much else, so that equipment must be near. */
    private static final String SHORT_FAMILIES =
            "A|B|C|D|E|F|H|J|K|L|M|P|PL|Q|R|S|T|U|V|X|Y|Z|SS|SA|SS-N|SS-NX|AS|AA|AT|DD|FFG|DDG|F/A";

    private static final String NUMBER = "(?!0\\d)\\d{1,4}(?:[A-Z]{1,4}\\d?)?(?:/[A-Z])?(?:-\\d{1,3}[A-Z]?)?";

    private static final List<Pattern> SURE = List.of(
            Pattern.compile("(?<![\\w-])(?<name>(?:" + FAMILIES + ")-" + NUMBER + ")s?(?!\\w)"),
            Pattern.compile("(?<![\\w-])(?<name>F/A-18[A-Z]?|AN/[A-Z]{2,4}-\\d{1,3})s?(?!\\w)"),
            Pattern.compile("(?<![\\w-])(?<name>[29][SKMAP]\\d{1,3}[A-Z]?\\d?)(?![\\w-])"),
            Pattern.compile("(?<![\\w-])(?<name>MT-LB[a-zA-Z]{0,2}|M\\d{1,3}A\\d[A-Z]?\\d?)s?(?![\\w-])"));
    private static final List<Pattern> UNSURE = List.of(
            Pattern.compile(
                    "(?<![\\w-])(?<name>(?:" + SHORT_FAMILIES + ")-\\d{2,4}(?:[A-Z]{1,4}\\d?)?)s?(?![\\w-]|\\.\\d)"),
            Pattern.compile(
                    "(?<![\\w-])(?<name>M\\d{2,4}|Mk ?\\d{1,2}|Type[ -]\\d{2,3}[A-Z]?|Project \\d{3,5}[A-Z]?)s?(?![\\w-])"));
    /** Any letters, and the marks of the Royal Air Force; only hard by a word for equipment. */
    private static final List<Pattern> DOUBTFUL = List.of(
            Pattern.compile(
                    "(?<![\\w/-])(?<name>(?!(?:COVID|SARS|CO|UN|UTC|GMT|TV|FY|ISO|CL|PO|CCP|VE|VJ|AD|BC)-)\\p{Lu}{2,5}"
                            + "(?:-\\d{2,4}[A-Z]{0,3}){1,2})s?(?![\\w-]|\\.\\d)"),
            Pattern.compile(
                    "\\b(?<name>\\p{Lu}\\p{Ll}{3,} (?:GR|FGR|KC|HMA|AEW|HC|HAR|R|F|T|Mk ?)\\d{1,2}[A-Z]?)s?(?![\\w-])"));

    private static final Pattern VARIANT = Pattern.compile("-[A-Z]{1,3}\\d?(?![\\w-])");
    /** How far equipment may be from an unsure designation, in words. */
    private static final int REACH = 8;

    private static final int HARD_BY = 4;

    private Designations() {}

    /**
     * The candidates.
     *
     * @param others what else the article may mention
     */
    static List<Candidate> in(Words words, List<Candidate> others) {
        List<Candidate> found = new ArrayList<>();
        for (Pattern pattern : SURE) {
            Matches.of(pattern, words).forEach(span -> found.add(candidate(words, span)));
        }
        others.stream()
                .filter(c -> c.type() == EntityType.EQUIPMENT_TYPE && !c.generic())
                .forEach(c -> variant(words, c).ifPresent(found::add));
        List<Span> equipment = new ArrayList<>();
        others.stream().filter(c -> c.type() == EntityType.EQUIPMENT_TYPE).forEach(c -> equipment.add(c.span()));
        found.forEach(c -> equipment.add(c.span()));
        near(UNSURE, words, equipment, REACH).forEach(span -> found.add(candidate(words, span)));
        near(DOUBTFUL, words, equipment, HARD_BY).forEach(span -> found.add(candidate(words, span)));
        List<Candidate> marks = new ArrayList<>(found);
        marks.forEach(mark -> whole(words, mark, others).ifPresent(found::add));
        return found;
    }

    /** "AB-12C Falcon" where the knowledge has "AB-12 Falcon": one name. */
    private static Optional<Candidate> whole(Words words, Candidate mark, List<Candidate> others) {
        String designation = mark.span().of(words.text());
        int next = words.beside(words.last(mark.span()), 1);
        return others.stream()
                .filter(c -> c.type() == EntityType.EQUIPMENT_TYPE && !c.generic())
                .filter(c -> words.first(c.span()) == next && words.last(mark.span()) < next)
                .filter(c -> isVariant(c.entry(), designation))
                .findFirst()
                .map(c -> Candidate.shortOf(
                        c, new Span(mark.span().begin(), c.span().end()), Origin.DEFINITION));
    }

    private static boolean isVariant(@Nullable KnowledgeEntry known, String designation) {
        return known != null
                && known.labels().stream()
                        .map(label -> label.split(" ", -1)[0])
                        .anyMatch(label -> label.matches(".*\\d") && designation.startsWith(label));
    }

    private static List<Span> near(List<Pattern> patterns, Words words, List<Span> equipment, int reach) {
        return patterns.stream()
                .flatMap(pattern -> Matches.of(pattern, words).stream())
                .filter(span -> equipment.stream().anyMatch(e -> isNear(words, span, e, reach)))
                .toList();
    }

    /** A known type with the letters of a variant: "JDAM-ER". */
    private static Optional<Candidate> variant(Words words, Candidate known) {
        Matcher letters = VARIANT.matcher(words.text())
                .region(known.span().end(), words.text().length());
        Span span = letters.lookingAt() ? new Span(known.span().begin(), letters.end()) : known.span();
        return span.equals(known.span()) || !words.holds(span)
                ? Optional.empty()
                : Optional.of(Candidate.unknown(words, span, EntityType.EQUIPMENT_TYPE, Origin.DEFINITION));
    }

    private static Candidate candidate(Words words, Span span) {
        return Candidate.unknown(words, span, EntityType.EQUIPMENT_TYPE, Origin.GRAMMAR);
    }

    private static boolean isNear(Words words, Span span, Span equipment, int reach) {
        int first = words.first(span);
        int other = words.first(equipment);
        return !span.overlaps(equipment)
                && Math.abs(first - other) <= reach
                && words.sentence(first) == words.sentence(other);
    }
}
