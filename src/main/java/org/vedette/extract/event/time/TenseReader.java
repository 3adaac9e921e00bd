package org.vedette.extract.event.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;

/** Reads the tense of the clause around a position off the tags: the nearest finite verb before it, else after it. */
final class TenseReader {
    /** What lies ahead although the verb is none of the future. */
    private static final Set<String> AHEAD = Set.of(
            "plan",
            "planned",
            "plans",
            "planning",
            "expected",
            "scheduled",
            "due",
            "set",
            "intend",
            "intends",
            "slated",
            "upcoming",
            "forthcoming",
            "prepare",
            "preparing",
            "prepares",
            "poised",
            "next",
            "tomorrow",
            "ready",
            "promised",
            "vowed",
            "pledged",
            "agreed",
            "going",
            "hopes",
            "wants");
    /** In the present tense with a day: what the calendar has. */
    private static final Set<String> SCHEDULED = Set.of(
            "begin",
            "start",
            "open",
            "launch",
            "kick",
            "commence",
            "end",
            "conclude",
            "close",
            "last",
            "run",
            "resume",
            "take",
            "arrive",
            "leave",
            "depart",
            "be",
            "get",
            "finish",
            "continue",
            "go",
            "come");

    private static final int REACH = 4;

    private TenseReader() {}

    static Tense at(Sentence sentence, int position) {
        List<Token> tokens = sentence.tokens();
        int here = 0;
        while (here < tokens.size() && tokens.get(here).end() <= position) {
            here++;
        }
        for (int i = here - 1; i >= 0; i--) {
            if (isFinite(tokens, i)) {
                return of(tokens, i, here);
            }
        }
        for (int i = here; i < tokens.size(); i++) {
            if (isFinite(tokens, i)) {
                return of(tokens, i, Math.min(tokens.size(), i + REACH));
            }
        }
        return Tense.NONE;
    }

    private static boolean isFinite(List<Token> tokens, int i) {
        return switch (tokens.get(i).tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            case "VB" -> i > 0 && tokens.get(i - 1).tag().startsWith("NN");
            default -> isReduced(tokens, i);
        };
    }

    /** "the drills held on Friday": a participle behind a noun. */
    private static boolean isReduced(List<Token> tokens, int i) {
        return tokens.get(i).tag().equals("VBN")
                && i > 0
                && tokens.get(i - 1).tag().startsWith("NN")
                && !AHEAD.contains(lower(tokens.get(i)));
    }

    private static Tense of(List<Token> tokens, int verb, int end) {
        Token token = tokens.get(verb);
        if (aheadBetween(tokens, Math.max(0, verb - 1), Math.max(end, verb + 1))) {
            return Tense.FUTURE;
        }
        return switch (token.tag()) {
            case "MD" -> modal(tokens, verb);
            case "VBD", "VBN" -> Tense.PAST;
            default -> present(tokens, verb);
        };
    }

    private static boolean aheadBetween(List<Token> tokens, int from, int to) {
        return tokens.subList(from, Math.min(to, tokens.size())).stream()
                .anyMatch(token -> AHEAD.contains(lower(token)));
    }

    private static Tense modal(List<Token> tokens, int verb) {
        boolean perfect = tokens.subList(verb, Math.min(verb + 3, tokens.size())).stream()
                .anyMatch(token -> token.text().equals("have"));
        return perfect ? Tense.PAST : Tense.FUTURE;
    }

    private static Tense present(List<Token> tokens, int verb) {
        String lemma = tokens.get(verb).lemma().toLowerCase(Locale.ROOT);
        if (lemma.equals("have")) {
            return Tense.PAST;
        }
        return SCHEDULED.contains(lemma) ? Tense.FUTURE : Tense.PRESENT;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
