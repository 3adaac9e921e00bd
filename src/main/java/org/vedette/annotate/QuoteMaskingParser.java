package org.vedette.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vedette.annotate.parse.Arc;
import org.vedette.annotate.parse.TransitionParser;
import org.vedette.text.Span;

/**
 * Parses a sentence; a quoted clause is parsed apart and stands as two words in the clause around it, so that what is quoted
 * and who is quoted do not confuse each other.
 */
final class QuoteMaskingParser {
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final int SHORTEST_CLAUSE = 4;
    private static final int NOWHERE = -2;

    private final TransitionParser parser = TransitionParser.load(MODEL);

    DependencyTree parse(List<CoreLabel> labels, List<Quotation> quotations) {
        Links links = new Links(labels.size());
        List<Word> around = new ArrayList<>();
        int next = 0;
        for (Span clause : clauses(labels, quotations)) {
            around.addAll(words(labels, next, clause.begin()));
            around.addAll(stand(labels, clause, links));
            next = clause.end();
        }
        around.addAll(words(labels, next, labels.size()));
        link(around, links);
        return new DependencyTree(links.heads, links.relations);
    }

    /** Parses what is quoted and returns what stands for it: "it happened", and the comma that it ends with. */
    private List<Word> stand(List<CoreLabel> labels, Span clause, Links links) {
        int first = clause.begin();
        int last = clause.end() - 1;
        while (first < last && !isWord(labels.get(first))) {
            first++;
        }
        while (last > first && !isWord(labels.get(last))) {
            last--;
        }
        link(words(labels, first, last + 1), links);
        int root = first;
        for (int i = last; i >= first; i--) {
            root = links.heads[i] == DependencyTree.NONE ? i : root;
        }
        List<Word> standing =
                new ArrayList<>(List.of(new Word(word("it", "PRP"), NOWHERE), new Word(word("happened", "VBD"), root)));
        for (int mark = clause.begin(); mark < clause.end(); mark++) {
            if (mark > last && labels.get(mark).word().equals(",")) {
                standing.add(new Word(labels.get(mark), mark));
            } else if (mark < first || mark > last) {
                links.heads[mark] = root;
                links.relations[mark] = "punct";
            }
        }
        if (clause.end() < labels.size() && standing.size() == 2) {
            standing.add(new Word(word(",", ","), NOWHERE));
        }
        return standing;
    }

    private void link(List<Word> words, Links links) {
        List<Arc> arcs = parser.parse(
                words.stream().map(word -> word.label().word()).toList(),
                words.stream().map(word -> word.label().tag()).toList());
        for (int i = 0; i < arcs.size(); i++) {
            Arc arc = arcs.get(i);
            int dependent = words.get(i).position();
            int head = arc.head() == Arc.NONE
                    ? DependencyTree.NONE
                    : words.get(arc.head()).position();
            if (dependent != NOWHERE && head != NOWHERE) {
                links.heads[dependent] = head;
                links.relations[dependent] = arc.relation();
            }
        }
    }

    private static List<Word> words(List<CoreLabel> labels, int first, int end) {
        List<Word> words = new ArrayList<>();
        for (int i = first; i < end; i++) {
            words.add(new Word(labels.get(i), i));
        }
        return words;
    }

    private static CoreLabel word(String word, String tag) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        label.setTag(tag);
        return label;
    }

    /** Token ranges of the quoted clauses, marks included, unless the whole sentence is quoted. */
    private static List<Span> clauses(List<CoreLabel> labels, List<Quotation> quotations) {
        List<Span> clauses = new ArrayList<>();
        for (Quotation quotation : quotations) {
            int first = 0;
            while (first < labels.size()
                    && labels.get(first).beginPosition() < quotation.outer().begin()) {
                first++;
            }
            int end = first;
            while (end < labels.size()
                    && labels.get(end).endPosition() <= quotation.outer().end()) {
                end++;
            }
            if (end > first && isClause(labels, first, end)) {
                clauses.add(new Span(first, end));
            }
        }
        return clauses;
    }

    private static boolean isClause(List<CoreLabel> labels, int first, int end) {
        long words = labels.subList(first, end).stream()
                .filter(QuoteMaskingParser::isWord)
                .count();
        boolean verb = labels.subList(first, end).stream().anyMatch(l -> l.tag().matches("VB[ZPD]|MD"));
        boolean parted = first == 0 || labels.get(first - 1).word().matches("[,:;—–-]+");
        boolean rest = labels.stream().filter(QuoteMaskingParser::isWord).count() > words;
        return words >= SHORTEST_CLAUSE && verb && parted && rest;
    }

    private static boolean isWord(CoreLabel label) {
        return label.word().chars().anyMatch(Character::isLetterOrDigit);
    }

    /** A word as the parser reads it and its position in the sentence. */
    private record Word(CoreLabel label, int position) {}

    private static final class Links {
        private final int[] heads;
        private final String[] relations;

        private Links(int size) {
            heads = new int[size];
            relations = new String[size];
            Arrays.fill(heads, DependencyTree.NONE);
            Arrays.fill(relations, "root");
        }
    }
}
