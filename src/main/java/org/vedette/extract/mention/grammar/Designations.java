package org.vedette.extract.mention.grammar;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/** Designations of equipment that no list holds: letters that a design bureau or a service gives, and a number. */
final class Designations {
    /** Letters that stand for equipment wherever a number follows them. */
    private static final String FAMILIES = String.join(
            "|",
            "Su|SU|MiG|MIG|Mig|Tu|TU|Il|An|Ka|KA|Mi|Yak|Be|Kh|KH|KAB|FAB|ODAB|UMPK|BMP|BMD|BTR|BRDM|MT|MTLB|TOS|BM|RPG|PTKM|PMN",
            "KN|DF|JL|YJ|HQ|PL|CJ|WZ|GJ|CH|KJ|PHL|PLZ|ZBD|ZTZ|ZTQ|HN|DH|WS|JF|FC|VT|FK|HJ|QW|TB|FN",
            "MQ|RQ|UH|AH|HH|SH|MH|OH|RC|KC|WC|EC|MC|AC|EA|EP|EF|FA|AV|CV|MV|AIM|AGM|RIM|BGM|MIM|FIM|LGM|UGM|FGM|GBU|CBU|BLU|MGM|ATACMS",
            "SM|SSM|NSM|ASM|ARH|SLBM|RBS|MILAN|SPICE|PAC|SAMP|NASAMS|CAMM|HIMARS|GMLRS|AMX|VBCI|CV|ZSU|ZPU|NH|EC|JAS|KF|KAI|TF|FNSS",
            "Hwasong|Pukguksong|Shahed|Mohajer|Ababil|Fateh|Qiam|Shahab|Ghadr|Sejjil|Khorramshahr|Geran|Lancet|Orlan|Zala|Forpost|Kub",
            "Agni|Prithvi|Akash|BrahMos|Shaheen|Ghauri|Babur|Nasr|Hatf|Hsiung Feng|Sky Bow|Tien Kung|Qassam|Badr|Burkan|Quds|Samad|Toufan");
    /** Letters that stand for equipment with a number of two digits or more, joined by a hyphen. */
    private static final String SHORT_FAMILIES =
            "A|B|C|D|E|F|H|J|K|L|M|P|Q|R|S|T|U|V|X|Y|Z|F/A|AN/[A-Z]{2,4}|SS|SA|SS-N|SS-NX|AS|AA|AT|DD|FFG|DDG";

    private static final String NUMBER = "\\d{1,4}(?:[A-Z]{1,4}\\d?|/[A-Z])?(?:-\\d{1,3}[A-Z]?)?";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?<![\\w-])(?<name>(?:" + FAMILIES + ")-" + NUMBER + ")(?:s)?(?![\\w])"),
            Pattern.compile("(?<![\\w-])(?<name>(?:" + SHORT_FAMILIES
                    + ")-\\d{2,4}(?:[A-Z]{1,4}\\d?)?)(?:s)?(?![\\w-]|\\.\\d)"),
            Pattern.compile("(?<![\\w-])(?<name>F/A-18[A-Z]?)s?(?!\\w)"),
            Pattern.compile("(?<![\\w-])(?<name>[29][SKMAPT]\\d{1,3}[A-Z]?\\d?)(?![\\w-])"),
            Pattern.compile(
                    "(?<![\\w-])(?<name>MT-LB[a-zA-Z]{0,2}|M\\d{1,3}A\\d[A-Z]?\\d?|M1[0-9]{1,2}|Mk ?\\d{2}|Type[ -]\\d{2,3}[A-Z]?)(?:s)?(?![\\w-])"));
    /** What has the form but is none: diseases, groups of states, formats. */
    private static final Set<String> NONE = Set.of("C-130J", "P-5", "G-7", "G-20", "D-Day", "E-3", "R-12");

    private Designations() {}

    static List<Candidate> in(Words words) {
        return PATTERNS.stream()
                .flatMap(pattern -> Matches.of(pattern, words).stream())
                .filter(span -> isDesignation(words, span))
                .map(span -> Candidate.unknown(words, span, EntityType.EQUIPMENT_TYPE, Candidate.Origin.GRAMMAR))
                .toList();
    }

    /** A senator's "(D-12)", a road or a page is none. */
    private static boolean isDesignation(Words words, Span span) {
        String name = span.of(words.text());
        return !NONE.contains(name);
    }
}
