package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Candidate.Origin;
import org.vedette.extract.mention.candidate.Lexicon;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/** Short names that the article explains: "Organisation for X (OX)", "OX (Organisation for X)"; then OX wherever it stands. */
final class Definitions {
    private static final Pattern SHORT_IN_BRACKETS =
            Pattern.compile("\\((?:or |the |[\"“'‘])?(?<name>\\p{Lu}[\\p{L}\\d&-]{1,10})[\"”'’]?\\)");
    private static final int LEAST_LETTERS = 2;
    private static final int LEAST_SPELT = 3;
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on", "to", "a", "&", "de");

    private Definitions() {}

    /**
     * The candidates.
     *
     * @param longs what may be long names
     */
    static List<Candidate> in(Words words, List<Candidate> longs) {
        List<Candidate> found = new ArrayList<>();
        for (Span brief : Matches.of(SHORT_IN_BRACKETS, words)) {
            String acronym = brief.of(words.text());
            if (isAcronym(acronym)) {
                Optional<Candidate> known = longBefore(words, brief, acronym, longs);
                known.or(() -> spelt(words, brief, acronym).map(full -> asKnown(full, longs)))
                        .ifPresent(full -> {
                            found.add(new Candidate(
                                    full.span(),
                                    full.type(),
                                    Origin.DEFINITION,
                                    full.key(),
                                    full.entry(),
                                    full.generic()));
                            everywhere(words, acronym, full, found);
                        });
            }
        }
        return found;
    }

    private static Candidate asKnown(Candidate full, List<Candidate> longs) {
        return longs.stream()
                .filter(c -> c.entry() != null && c.span().equals(full.span()))
                .findFirst()
                .orElse(full);
    }

    /** Acronyms that the article explains as something else than a body: "Inertial Navigation System (INS)". */
    static Set<String> noBodies(Words words) {
        return Matches.of(SHORT_IN_BRACKETS, words).stream()
                .filter(brief -> isAcronym(brief.of(words.text())))
                .filter(brief -> isOfThing(words, brief))
                .map(brief -> brief.of(words.text()))
                .collect(Collectors.toSet());
    }

    /** Acronyms that the article explains as a paper or a plan: "National Ports Memorandum (NPM)". */
    static Set<String> papers(Words words) {
        return Matches.of(SHORT_IN_BRACKETS, words).stream()
                .filter(brief -> isAcronym(brief.of(words.text())))
                .filter(brief ->
                        isOfThing(words, brief) && !Lexicon.HARDWARE_TAILS.contains(capital(lastBefore(words, brief))))
                .map(brief -> brief.of(words.text()))
                .collect(Collectors.toSet());
    }

    private static String lastBefore(Words words, Span brief) {
        return words.at(words.beside(words.first(brief), -2));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The word before the bracket is that of a thing, and the acronym's last letter begins it. */
    private static boolean isOfThing(Words words, Span brief) {
        String last = lastBefore(words, brief);
        String acronym = brief.of(words.text());
        return !last.isEmpty()
                && Character.toUpperCase(last.charAt(0)) == acronym.charAt(acronym.length() - 1)
                && Lexicon.NO_ACTOR_TAILS.contains(capital(last));
    }

    private static boolean isAcronym(String name) {
        return name.chars().filter(Character::isUpperCase).count() >= LEAST_LETTERS;
    }

    private static void everywhere(Words words, String acronym, Candidate full, List<Candidate> into) {
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(acronym) + "(?![\\p{L}\\d])")
                .matcher(words.flow().text());
        while (matcher.find()) {
            Span span = words.flow().span(matcher.start(), matcher.end());
            if (words.holds(span)) {
                into.add(Candidate.shortOf(full, span, Origin.DEFINITION));
            }
        }
    }

    /** The longest name that ends where the bracket opens and whose initials the short name spells. */
    private static Optional<Candidate> longBefore(Words words, Span brief, String acronym, List<Candidate> longs) {
        int bracket = words.text().lastIndexOf('(', brief.begin());
        return longs.stream()
                .filter(c -> !c.generic()
                        && c.span().end() <= bracket
                        && bracket - c.span().end() <= 1)
                .filter(c -> spells(acronym, c.span().of(words.text())))
                .reduce((a, b) -> a.span().length() >= b.span().length() ? a : b);
    }

    /** The words before the bracket whose initials are the short name's letters, small words between them. */
    private static Optional<Candidate> spelt(Words words, Span brief, String acronym) {
        String letters = acronym.replaceAll("[^\\p{Lu}]", "");
        int word = words.beside(words.first(brief), -2);
        int last = word;
        int left = letters.length();
        while (word != Words.NONE && left > 0) {
            String text = words.at(word);
            boolean fits = Character.toUpperCase(text.charAt(0)) == letters.charAt(left - 1);
            if (!fits && !SMALL.contains(text)) {
                return Optional.empty();
            }
            left -= fits ? 1 : 0;
            word = left > 0 ? words.beside(word, -1) : word;
        }
        if (left > 0 || word == Words.NONE || letters.length() < LEAST_SPELT || word == last) {
            return Optional.empty();
        }
        if (!isBody(words, last)) {
            return Optional.empty();
        }
        boolean unit = Lexicon.UNIT_HEADS.contains(words.at(last));
        return Character.isUpperCase(words.at(word).charAt(0)) || words.at(word).startsWith("al-")
                ? Optional.of(Candidate.unknown(
                        words,
                        words.span(word, last),
                        unit ? EntityType.MILITARY_UNIT : EntityType.ORGANISATION,
                        Origin.DEFINITION))
                : Optional.empty();
    }

    /** What is spelt is a body if its last word says so or the tagger sees one; an "Inertial Navigation System" is none. */
    private static boolean isBody(Words words, int last) {
        String word = words.at(last);
        return Lexicon.BODY_HEADS.contains(word)
                || Lexicon.UNIT_HEADS.contains(word)
                || (words.get(last).ner().equals("ORGANIZATION") && !Lexicon.NO_ACTOR_TAILS.contains(word));
    }

    /** Whether the letters of the short name come in the long one in order, from its first on. */
    static boolean spells(String acronym, String full) {
        String letters = acronym.replaceAll("[^\\p{Lu}]", "");
        String initials = full.replaceAll("[^\\p{Lu}]", "");
        if (letters.isEmpty() || initials.isEmpty() || full.equals(acronym)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < initials.length() && at < letters.length(); i++) {
            if (letters.charAt(at) == initials.charAt(i)) {
                at++;
            }
        }
        return at >= letters.length() - 1 && letters.length() > 1;
    }
}
