package org.vedette.read.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.text.Span;

/** Finds the places where parts of a page were run together, {@code ...of the front.Related TopicsEurope}. */
final class GluedLine {
    private static final String ENDS = ".!?…”’´0123456789";
    private static final int SHORTEST = 400;
    private static final int FEWEST_PLACES = 5;

    /** A sentence's end or a figure before a capital; a small letter before a capital or figure; capitals before a word. */
    private static final Pattern PLACE = Pattern.compile("(?<=[\\p{Ll}\\p{N})][.!?…][”\"’´']?)(?=[“\"‘´']?\\p{Lu})"
            + "|(?<=\\p{Ll}{2}[”’´?!])(?=[“‘´]?\\p{Lu}\\p{Ll})"
            + "|(?<=\\p{Ll}{3})(?=\\p{Lu})"
            + "|(?<=\\p{Ll}{3})(?=´\\p{Lu}\\p{Ll}{2})"
            + "|(?<=\\p{Ll}{3})(?=\\d{1,2}(?:\\p{Lu}| \\p{Lu}\\p{Ll}{2}))"
            + "|(?<=\\d)(?=\\p{Lu}\\p{Ll}{2})"
            + "|(?<=\\p{Lu}{2})(?=\\p{Lu}\\p{Ll}{2})"
            + "|(?<=\\p{L})(?=©)"
            + "|(?<=(?:Image|Media|Photo|Picture) caption, )");

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[\\p{L}\\p{N})”’\"][.!?…][”\"’)]?)\\s+(?=[“\"‘´(]?\\p{Lu})");
    private static final Pattern END = Pattern.compile("[.!?…][”\"’´')]?$");

    /** Names that are written with a capital inside. */
    private static final Pattern ONE_WORD = Pattern.compile(
            "(?:Mc|Mac|Fitz|De|La|Le|Di|Du|Van|El|Al|You|Tik|Linked|Buzz|Face|Whats|Pay|Fed|"
                    + "Master|Play|Huff|Deep|Git|Open|Space|Sky|Soft|Micro|Insta|Snap|Air|Ukr|Naft|Ros|Gaz|Army|Defence|Eurasia|e|i)");

    private GluedLine() {}

    static boolean isGlued(String text, Span line) {
        return line.length() >= SHORTEST
                && mayBeGlued(text, line)
                && places(text, line).size() >= FEWEST_PLACES;
    }

    /** A quick look before the patterns. */
    private static boolean mayBeGlued(String text, Span line) {
        int capitals = 0;
        for (int i = line.begin() + 1; i < line.end(); i++) {
            boolean capital = Character.isUpperCase(text.charAt(i));
            char before = text.charAt(i - 1);
            capitals += capital && (Character.isLowerCase(before) || ENDS.indexOf(before) >= 0) ? 1 : 0;
        }
        return capitals >= FEWEST_PLACES;
    }

    static List<Piece> pieces(String text, Span line) {
        List<Integer> glued = places(text, line);
        List<Integer> cuts = new ArrayList<>(glued);
        Matcher sentence = SENTENCE_END.matcher(text).region(line.begin(), line.end());
        sentence.useTransparentBounds(true);
        while (sentence.find()) {
            cuts.add(sentence.end());
        }
        cuts.add(line.end());
        List<Piece> pieces = new ArrayList<>();
        int begin = line.begin();
        for (int cut : cuts.stream().sorted().distinct().toList()) {
            if (cut > begin) {
                pieces.add(piece(text, begin, cut, glued));
                begin = cut;
            }
        }
        return pieces;
    }

    private static Piece piece(String text, int begin, int end, List<Integer> glued) {
        boolean before = glued.contains(begin)
                && END.matcher(text.substring(Math.max(0, begin - 2), begin)).find();
        return new Piece(new Span(begin, end), text.substring(begin, end).strip(), before, glued.contains(end));
    }

    private static List<Integer> places(String text, Span line) {
        List<Integer> places = new ArrayList<>();
        Matcher matcher = PLACE.matcher(text).region(line.begin(), line.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            if (!isOneWord(text, matcher.start()) && !isAddress(text, matcher.start())) {
                places.add(matcher.start());
            }
        }
        return places;
    }

    /** Within a web address, where capitals mean nothing. */
    private static boolean isAddress(String text, int place) {
        int begin = place;
        while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        String before = text.substring(begin, place);
        return before.contains("://") || before.indexOf('%') >= 0 || before.indexOf('=') >= 0;
    }

    private static boolean isOneWord(String text, int place) {
        int begin = place;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return begin < place && ONE_WORD.matcher(text.substring(begin, place)).matches();
    }
}
