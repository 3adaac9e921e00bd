package org.vedette.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into sentences of tokens, with quotation marks on the right side of each border. */
final class SentenceSplitter {
    /** A line break that no new item, heading or row of a table follows; the rest of an item may be indented. */
    private static final Pattern WRAP =
            Pattern.compile("(?<=\\S)\\n(?= {0,8}(?![-+>#|<•] ?|\\*{1,2} |\\d{1,2}[.)] )(?<next>[^\\s]))");

    private static final Pattern SPEECH = Pattern.compile(
            "(?i)said|says|asks|asked|adds|added|writes|wrote|told|tells|replied|replies|exclaimed|shouted|tweeted|wondered|continued");
    /** "Maj.-Gen." ends no sentence. */
    private static final Pattern RANK =
            Pattern.compile("\\b(?:Maj|Brig|Lt|Lieut|Vice|Rear|Col|Air|Sgt)\\.?-(?:Gen|Col|Adm|Cdr|Cmdr|Maj)\\.$");

    private static final int LONGEST_RANK = 12;
    private static final int SPEECH_WITHIN = 5;
    private static final double WRAPPED_SHARE = 0.3;
    private static final int LONGEST = 160;

    private SentenceSplitter() {}

    static List<List<CoreLabel>> split(String text, List<Quotation> quotations) {
        Set<Integer> openers = new HashSet<>();
        quotations.forEach(quotation -> openers.add(quotation.outer().begin()));
        List<List<CoreLabel>> sentences = new ArrayList<>();
        var processor = new WordToSentenceProcessor<CoreLabel>(WordToSentenceProcessor.NewlineIsSentenceBreak.ALWAYS);
        for (List<CoreLabel> piece : Tokens.of(unwrapped(text))) {
            for (List<CoreLabel> raw : processor.process(piece)) {
                append(text, sentences, new ArrayList<>(raw), openers);
            }
        }
        return sentences.stream().flatMap(sentence -> pieces(sentence).stream()).toList();
    }

    private static void append(
            String text, List<List<CoreLabel>> sentences, List<CoreLabel> sentence, Set<Integer> openers) {
        if (!sentences.isEmpty()) {
            List<CoreLabel> previous = sentences.getLast();
            moveOpener(previous, sentence, openers);
            if (previous.isEmpty() || goesOn(text, previous, sentence)) {
                previous.addAll(sentence);
                return;
            }
        }
        sentences.add(sentence);
    }

    /** A straight mark that opens the next sentence's quotation looks like the end of this one's. */
    private static void moveOpener(List<CoreLabel> previous, List<CoreLabel> sentence, Set<Integer> openers) {
        CoreLabel last = previous.getLast();
        boolean lineBreak = last.endPosition() != sentence.getFirst().beginPosition();
        if (openers.contains(last.beginPosition()) && !lineBreak) {
            sentence.addFirst(previous.removeLast());
        }
    }

    /** "Will they go?" he asked: the quotation's mark ends no sentence where its speaker follows. */
    private static boolean goesOn(String text, List<CoreLabel> previous, List<CoreLabel> sentence) {
        CoreLabel last = previous.getLast();
        CoreLabel first = sentence.getFirst();
        if (RANK.matcher(text.substring(Math.max(0, last.endPosition() - LONGEST_RANK), last.endPosition()))
                .find()) {
            return text.substring(last.endPosition(), first.beginPosition()).indexOf('\n') < 0;
        }
        if (text.substring(last.endPosition(), first.beginPosition()).indexOf('\n') >= 0
                || !last.word().matches("[”\"’'»]|''")) {
            return false;
        }
        char mark = previous.size() < 2 ? ' ' : text.charAt(last.beginPosition() - 1);
        char letter = text.charAt(first.beginPosition());
        if (mark != '?' && mark != '!' && mark != '.' && mark != '…') {
            return false;
        }
        boolean speech = sentence.stream().limit(SPEECH_WITHIN).anyMatch(token -> SPEECH.matcher(token.word())
                .matches());
        return Character.isLowerCase(letter) || (speech && mark != '.');
    }

    /** A list without stops is cut, as neither tagger nor parser gains from reading it whole. */
    private static List<List<CoreLabel>> pieces(List<CoreLabel> sentence) {
        List<List<CoreLabel>> pieces = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i += LONGEST) {
            pieces.add(sentence.subList(i, Math.min(sentence.size(), i + LONGEST)));
        }
        return pieces;
    }

    /** In a text of wrapped lines a single line break is a blank. */
    private static String unwrapped(String text) {
        Matcher matcher = WRAP.matcher(text);
        int breaks = 0;
        int wraps = 0;
        while (matcher.find()) {
            breaks++;
            wraps += Character.isLowerCase(text.charAt(matcher.start("next"))) ? 1 : 0;
        }
        return breaks > 2 && wraps > WRAPPED_SHARE * breaks ? WRAP.matcher(text).replaceAll(" ") : text;
    }
}
