package org.vedette.extract.event.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.EntityType;
import org.vedette.findings.Statement;
import org.vedette.text.Span;

/** Tells who says what stands at a place of the text. */
final class Voices {
    private final List<Statement> statements;

    Voices(List<Statement> statements) {
        this.statements = List.copyOf(statements);
    }

    /** An entity's id or how the text names the source; empty in the writer's own voice. */
    Optional<String> at(Phrases phrases, int token, Span number) {
        Optional<Statement> statement = statements.stream()
                .filter(s -> s.content().stream()
                        .anyMatch(content -> content.contains(phrases.get(token).span())))
                .min(Comparator.comparingInt(
                        s -> s.content().stream().mapToInt(Span::length).sum()));
        return counting(phrases, number)
                .or(() -> statement.flatMap(s -> Optional.ofNullable(voice(phrases, s))))
                .or(() -> Reporters.of(phrases, token));
    }

    private static @Nullable String voice(Phrases phrases, Statement statement) {
        String speaker = statement.speaker();
        return speaker != null ? speaker : named(phrases, statement).orElse(statement.speakerText());
    }

    /** What the words of the source name, where the sentence has them. */
    private static Optional<String> named(Phrases phrases, Statement statement) {
        return phrases.mentioned().stream()
                .filter(m -> statement.source().stream()
                        .anyMatch(span -> span.end() == phrases.get(m.last()).end()))
                .filter(m -> m.type() != EntityType.EQUIPMENT_TYPE)
                .map(m -> m.entity().id())
                .findFirst();
    }

    /** "deaths counted by the United Nations", "according to NATO" right behind the number's own phrase. */
    private static Optional<String> counting(Phrases phrases, Span number) {
        return phrases.mentioned().stream()
                .filter(m -> m.type() != EntityType.EQUIPMENT_TYPE && m.type() != EntityType.EXERCISE)
                .filter(m -> phrases.get(m.first()).begin() >= number.end() && isCountedBy(phrases, m))
                .findFirst()
                .map(m -> m.entity().id());
    }

    private static boolean isCountedBy(Phrases phrases, Mentioned mention) {
        int by = phrases.word(mention.first() - 1).equals("the") ? mention.first() - 2 : mention.first() - 1;
        return phrases.word(by).equals("by")
                && List.of("count", "estimate", "record", "document", "report", "verify", "confirm")
                        .contains(phrases.lemma(by - 1));
    }
}
