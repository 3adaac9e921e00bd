package org.vedette.read.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.text.Span;

/**
 * What the text of an article says of itself, where it is unambiguous: a headline as the first line, one date line above the
 * text, a byline, a copyright line.
 */
public final class TextMetadata {
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_TITLE_WORDS = 32;
    private static final Pattern PROSE = Pattern.compile("(?:\\S+\\s+){9,}\\S*[.!…][\"”’)]?");
    private static final Pattern STOP = Pattern.compile("(?<!\\b\\p{Lu}\\.\\p{Lu})[.,;:]$");
    private static final String NAME_PART =
            "(?:(?:Mc|Mac|O['’]|De|Di|Fitz)?\\p{Lu}\\p{Ll}[\\p{Ll}'’]*(?:-\\p{Lu}\\p{Ll}+)*|\\p{Lu}\\.|\\p{Lu}{2,}(?!\\p{L}))";
    private static final String NAME = NAME_PART + "(?:\\s+(?:(?:de|van|von|al|bin)\\s+)?" + NAME_PART + "){1,3}";
    private static final Pattern NAMES = Pattern.compile("(?<!\\p{Lu})(?:By|BY)\\s+(?<names>" + NAME
            + "(?:(?:,| and| &)\\s+" + NAME + ")*)(?=$|\\s*[|,–—-]|\\p{Lu})");
    private static final Pattern REPORTING = Pattern.compile("\\(Reporting by (?<names>[^;.)]+)");
    private static final Pattern PLACE = Pattern.compile("\\s+in\\s+\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*)*");
    private static final Pattern OWNER = Pattern.compile(
            "©\\s?(?:Copyright\\s)?(?<year>\\d{4})\\s+(?<owner>\\p{Lu}[\\p{L}&' ]{1,40}?)(?=\\.|$|,|\\s+All rights|\\s*\\n)");
    private static final Pattern AGENCY =
            Pattern.compile("(?i)getty.*|afp|reuters|ap|associated press|epa|shutterstock|alamy");
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("\\bPublished ?(?<day>\\d{1,2} (?:January|February|March|April|"
                    + "May|June|July|August|September|October|November|December))(?<year> \\d{4})?(?!\\d)");

    private TextMetadata() {}

    /**
     * Reads it off a text.
     *
     * @param flatText one UTF-16 unit a code point
     * @param furniture spans that are not the article's own words; dates, bylines and owners stand there
     */
    public static Metadata of(String flatText, List<Span> furniture) {
        Optional<LocalDate> published = dateLine(flatText).or(() -> glued(flatText, furniture));
        return new Metadata(
                null,
                title(flatText, furniture),
                owner(flatText, furniture),
                author(flatText, furniture),
                published.orElse(null),
                null);
    }

    /** The first words that are not furniture, if they look like a headline and more comes after them. */
    private static @Nullable String title(String text, List<Span> furniture) {
        int begin = skip(text, furniture, 0);
        int end = begin;
        while (end < text.length() && text.charAt(end) != '\n' && !inside(furniture, end)) {
            end++;
        }
        String title = text.substring(begin, end)
                .replaceAll("^[#\\s*_]+|[\\s*_]+$|\\\\(?=\\p{Punct})", "")
                .strip();
        int next = skip(text, furniture, end);
        boolean continues = next < text.length() && Character.isLowerCase(text.charAt(next));
        int words = title.split("\\s+").length;
        boolean headline = title.length() <= LONGEST_TITLE
                && words > 1
                && words <= MOST_TITLE_WORDS
                && !STOP.matcher(title).find()
                && !Character.isLowerCase(title.charAt(0));
        return headline && !continues && next < text.length() ? title : null;
    }

    private static int skip(String text, List<Span> furniture, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || inside(furniture, at))) {
            at++;
        }
        return at;
    }

    private static boolean inside(List<Span> spans, int at) {
        return spans.stream().anyMatch(span -> span.contains(at));
    }

    /** The one day that lines above the running text give; a day of publication wins over one of change. */
    private static Optional<LocalDate> dateLine(String text) {
        Set<LocalDate> days = new LinkedHashSet<>();
        Set<LocalDate> changes = new LinkedHashSet<>();
        for (String line : text.lines().toList()) {
            String bare = line.strip();
            if (PROSE.matcher(bare).matches()) {
                break;
            }
            DateLine.day(bare).ifPresent(day -> (DateLine.isUpdate(bare) ? changes : days).add(day));
        }
        Set<LocalDate> found = days.isEmpty() ? changes : days;
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** {@code Published28 January} in a glued page; the year, where missing, is that of its copyright line. */
    private static Optional<LocalDate> glued(String text, List<Span> furniture) {
        for (Span span : furniture) {
            Matcher matcher = DAY_AND_MONTH.matcher(span.of(text));
            if (matcher.find()) {
                String year = matcher.group("year") == null ? year(text, furniture) : matcher.group("year");
                return year == null ? Optional.empty() : DateLine.day(matcher.group("day") + " " + year.strip());
            }
        }
        return Optional.empty();
    }

    private static @Nullable String year(String text, List<Span> furniture) {
        Matcher matcher = owners(text, furniture).orElse(null);
        return matcher == null ? null : matcher.group("year");
    }

    private static @Nullable String owner(String text, List<Span> furniture) {
        Matcher matcher = owners(text, furniture).orElse(null);
        return matcher == null ? null : matcher.group("owner").strip();
    }

    /** The page's last copyright line that is not a picture agency's. */
    private static Optional<Matcher> owners(String text, List<Span> furniture) {
        for (Span span : furniture.reversed()) {
            Matcher matcher = OWNER.matcher(span.of(text));
            while (matcher.find()) {
                if (!AGENCY.matcher(matcher.group("owner").strip()).matches()) {
                    return Optional.of(matcher);
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable String author(String text, List<Span> furniture) {
        for (Span span : furniture) {
            for (String line : span.of(text).lines().toList()) {
                Matcher byline = NAMES.matcher(line);
                Matcher reporting = REPORTING.matcher(line);
                if (byline.find()) {
                    return list(byline.group("names"));
                }
                if (reporting.find()) {
                    return list(PLACE.matcher(reporting.group("names")).replaceAll(""));
                }
            }
        }
        return null;
    }

    /** {@code A, B and C} as {@code A, B, C}. */
    private static String list(String names) {
        List<String> each = new ArrayList<>();
        for (String name : names.split("\\s*(?:,|\\band\\b|&)\\s*", -1)) {
            if (!name.isBlank()) {
                each.add(name.strip());
            }
        }
        return String.join(", ", each);
    }
}
