package org.vedette.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vedette.annotate.Annotator;
import org.vedette.extract.mention.MentionDetector;
import org.vedette.findings.ArticleInfo;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.findings.Findings;
import org.vedette.findings.FindingsJson;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.gazetteer.KnowledgeReader;
import org.vedette.read.Article;
import org.vedette.read.ArticleReader;
import org.vedette.read.ReadOptions;
import org.vedette.resolve.Resolver;

/**
 * Lists the entities that most articles name, type by type, for reading by eye: which are junk, which two are one. A tool for the
 * work on mentions and knowledge; it runs neither statements nor events.
 *
 * <pre>{@code java -cp ... org.vedette.pipeline.EntityReport REPORT.tsv ENTITIES.jsonl PATH...}</pre>
 */
public final class EntityReport {
    private final Map<EntityType, Map<String, Row>> rows = new EnumMap<>(EntityType.class);

    private EntityReport() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            paths.add(Path.of(arguments[i]));
        }
        Annotator annotator = new Annotator();
        MentionDetector detector = new MentionDetector(new Gazetteer(KnowledgeReader.read(List.of())));
        Resolver resolver = new Resolver();
        EntityReport report = new EntityReport();
        try (PrintStream lines = open(arguments[1])) {
            new ArticleReader().read(ReadOptions.of(paths), outcome -> {
                if (outcome instanceof Article article) {
                    var found = detector.detect(annotator.annotate(article));
                    Findings findings = resolver.resolve(findings(article, found.entities()));
                    findings.entities().forEach(report::add);
                    lines.println(FindingsJson.line(findings, true));
                }
            });
        }
        try (PrintStream out = open(arguments[0])) {
            report.print(out);
        }
    }

    private static PrintStream open(String file) throws IOException {
        return new PrintStream(Files.newOutputStream(Path.of(file)), false, StandardCharsets.UTF_8);
    }

    private static Findings findings(Article article, List<Entity> entities) {
        ArticleInfo info = new ArticleInfo(
                article.id(),
                article.title(),
                article.publisher(),
                article.author(),
                article.published(),
                article.url(),
                article.sha256());
        return new Findings(
                article.document(), info, entities, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private void add(Entity entity) {
        Row row = rows.computeIfAbsent(entity.type(), t -> new TreeMap<>())
                .computeIfAbsent(entity.id(), id -> new Row(id, new LinkedHashSet<>()));
        row.articles++;
        row.names.add(entity.name());
        row.names.addAll(entity.aliases());
    }

    private void print(PrintStream out) {
        rows.forEach((type, byIri) -> byIri.values().stream()
                .sorted(Comparator.comparingInt((Row r) -> -r.articles).thenComparing(r -> r.iri))
                .forEach(r ->
                        out.println(type + "\t" + r.articles + "\t" + r.iri + "\t" + String.join(" | ", r.names))));
    }

    private static final class Row {
        private final String iri;
        private final Set<String> names;
        private int articles;

        Row(String iri, Set<String> names) {
            this.iri = iri;
            this.names = names;
        }
    }
}
