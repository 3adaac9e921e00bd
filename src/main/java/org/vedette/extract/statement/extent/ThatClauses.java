package org.vedette.extract.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.vedette.annotate.DependencyTree;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.attribution.Attribution;
import org.vedette.text.Span;

/** Takes off a content what only says how, where and to whom it was said: "(said) quietly that the dam would hold". */
final class ThatClauses {
    private ThatClauses() {}

    /** The same where no clause with "that" hangs on the cue further on in the content. */
    static Attribution begin(Attribution attribution, Sentence sentence) {
        Span first = attribution.content().getFirst();
        OptionalInt begin = begin(attribution.cue().getLast(), first, sentence);
        if (begin.isEmpty() || !sentence.span().contains(first)) {
            return attribution;
        }
        List<Span> content = new ArrayList<>(attribution.content());
        content.set(0, new Span(begin.getAsInt(), first.end()));
        return attribution.withContent(content);
    }

    private static OptionalInt begin(Span cue, Span content, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        DependencyTree tree = sentence.tree();
        for (int i = 1; i < tokens.size(); i++) {
            boolean inside =
                    tokens.get(i).begin() > content.begin() && tokens.get(i).end() < content.end();
            int verb = tree.head(i);
            int governor = verb < 0 ? -1 : tree.head(verb);
            if (inside
                    && tokens.get(i).text().equals("that")
                    && tree.relation(i).equals("mark")
                    && governor >= 0
                    && tokens.get(governor).span().overlaps(cue)
                    && tokens.get(governor).begin() < content.begin()) {
                return tokens.get(i - 1).tag().equals("CC")
                        ? OptionalInt.empty()
                        : OptionalInt.of(tokens.get(i).begin());
            }
        }
        return OptionalInt.empty();
    }
}
