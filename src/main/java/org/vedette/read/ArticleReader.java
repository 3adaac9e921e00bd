package org.vedette.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.hash.Hashing;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The door of the stage. */
@Singleton
public final class ArticleReader {
    private final JsonMapper mapper = new JsonMapper();

    @Inject
    ArticleReader() {}

    /** Reads every article under the given paths, in the order of their names, one at a time. */
    public void read(List<Path> paths, @Nullable Path metadata, Consumer<ReadOutcome> sink) {
        try {
            Map<String, String[]> table = new HashMap<>();
            if (metadata != null) {
                for (String line : Files.readAllLines(metadata)) {
                    String[] cells = line.split("\t", -1);
                    table.put(cells[0], cells);
                }
            }
            for (Path path : paths) {
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        read(file, table, sink);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file, Map<String, String[]> table, Consumer<ReadOutcome> sink) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".jsonl")) {
            for (String line : Files.readAllLines(file)) {
                JsonNode node = mapper.readTree(line);
                String id = node.get("id").asText();
                sink.accept(
                        article(id, node.get("text").asText(), node.path("date").asText(""), ""));
            }
        } else if (name.endsWith(".txt")) {
            String[] cells = table.getOrDefault(name, new String[] {name, "", ""});
            sink.accept(article(name, Files.readString(file), cells[1], cells[2]));
        }
    }

    private static Article article(String id, String text, String date, String publisher) {
        String hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
        LocalDate published = date.length() == 10 ? LocalDate.parse(date) : null;
        return new Article(
                id, id, null, publisher.isEmpty() ? null : publisher, null, published, null, text, hash, List.of());
    }
}
