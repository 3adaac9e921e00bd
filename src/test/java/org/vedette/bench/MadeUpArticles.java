package org.vedette.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vedette.findings.Affiliation;
import org.vedette.findings.ArticleInfo;
import org.vedette.findings.Deployment;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.findings.Evidence;
import org.vedette.findings.ExerciseEvent;
import org.vedette.findings.Findings;
import org.vedette.findings.ForceEstimate;
import org.vedette.findings.Mention;
import org.vedette.findings.Statement;
import org.vedette.gazetteer.KnowledgeReader;
import org.vedette.map.ArticleGraph;
import org.vedette.map.GraphMapper;
import org.vedette.read.Article;
import org.vedette.resolve.Iris;
import org.vedette.text.Span;
import org.vedette.vocabulary.Namespaces;

/**
 * Articles that nobody wrote, with findings in the numbers that real ones have (about 1,200 quads: 13 statements, 4 deployments, 4
 * estimates...), on the entities of the product's knowledge, mapped by the product's mapper. A few entities and topics are in many
 * articles and most in few, as in the news.
 */
final class MadeUpArticles {
    private static final int WORDS = 900;
    private static final int PERSONS = 3_000;
    private static final int STATEMENTS = 13;
    private static final List<String> TOPICS = List.of(
            "other",
            "invasion-threat",
            "troop-build-up",
            "casualties",
            "permanent-presence",
            "equipment-delivery",
            "alliance-response",
            "sovereignty",
            "readiness",
            "negotiation",
            "withdrawal",
            "exercise");
    private static final List<String> VOCABULARY = List.of(
            ("the of to in a and that troops said will brigade border forces not its for air missile on with command"
                            + " defence after river depot column base from reserve talks has patrol fleet")
                    .split(" "));
    private static final List<String> FIRST_NAMES = List.of("Anna", "Bruno", "Clara", "Dmitri", "Esra", "Farid");

    private final GraphMapper mapper = new GraphMapper();
    private final Map<EntityType, List<Entity>> known = new EnumMap<>(EntityType.class);

    MadeUpArticles() {
        Map<String, EntityType> types = Map.of(
                "Country", EntityType.COUNTRY,
                "Place", EntityType.PLACE,
                "Organisation", EntityType.ORGANISATION,
                "MilitaryUnit", EntityType.MILITARY_UNIT,
                "EquipmentType", EntityType.EQUIPMENT_TYPE,
                "Exercise", EntityType.EXERCISE);
        KnowledgeReader.read(List.of()).entries().forEach(entry -> {
            EntityType type = types.get(entry.type());
            if (type != null) {
                known(type).add(entity(entry.iri(), type, entry.name()));
            }
        });
        for (int i = 0; i < PERSONS; i++) {
            String name = FIRST_NAMES.get(i % FIRST_NAMES.size()) + " Person" + i;
            known(EntityType.PERSON).add(entity(Namespaces.INSTANCES + "person/p" + i, EntityType.PERSON, name));
        }
        askedFor();
    }

    private List<Entity> known(EntityType type) {
        return known.computeIfAbsent(type, t -> new ArrayList<>());
    }

    /** What the saved queries' examples ask for is common. */
    private void askedFor() {
        for (String name : List.of("Russia", "Belarus", "NATO", "Zapad")) {
            for (List<Entity> entities : known.values()) {
                List<Entity> named =
                        entities.stream().filter(e -> e.name().equals(name)).toList();
                entities.removeAll(named);
                entities.addAll(0, named);
            }
        }
    }

    /** The graph of an article; the same each time for the same number and edition. */
    ArticleGraph article(int number, int edition) {
        Random random = new Random(number * 31L + edition);
        String text = text(random);
        String iri = Iris.article("made-up-" + number);
        String hash = String.format("%032x%032x", number, edition);
        LocalDate published = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(4_000));
        String publisher = "Publisher " + skewed(60, random);
        String title = "Report " + number + ": " + text.substring(0, 40);
        Article article = new Article(iri, "a", title, publisher, null, published, null, text, hash, List.of());
        ArticleInfo info = new ArticleInfo(iri, title, publisher, null, published, null, hash);
        return mapper.map(article, new Draft(text, random).findings(info));
    }

    /** Articles {@code from} to {@code to}, exclusive. */
    List<ArticleGraph> articles(int from, int to, int edition) {
        return IntStream.range(from, to).mapToObj(i -> article(i, edition)).toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("Rp");
        for (int i = 0; i < WORDS; i++) {
            text.append(' ').append(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
        }
        return text.toString();
    }

    private static Entity entity(String iri, EntityType type, String name) {
        return new Entity(iri, type, name, List.of(name), List.of(), List.of(), false, "knowledge");
    }

    /** Below {@code bound}; small numbers are frequent, as with words. */
    private static int skewed(int bound, Random random) {
        return (int) (Math.pow(bound + 1.0, random.nextDouble()) - 1);
    }

    /** The findings of one article in the making. */
    private final class Draft {
        private final String text;
        private final Random random;
        private final Map<String, Entity> used = new LinkedHashMap<>();

        private Draft(String text, Random random) {
            this.text = text;
            this.random = random;
        }

        private Findings findings(ArticleInfo info) {
            List<Affiliation> affiliations = times(
                    2,
                    i -> new Affiliation(
                            use(EntityType.PERSON),
                            "spokesman",
                            use(EntityType.ORGANISATION),
                            random.nextInt(9) == 0,
                            words()));
            List<Statement> statements = times(STATEMENTS, i -> statement(info.id(), i + 1));
            List<ExerciseEvent> exercises = times(random.nextInt(3) == 0 ? 1 : 0, i -> exercise());
            List<Deployment> deployments = times(4, i -> deployment());
            List<ForceEstimate> estimates = times(4, i -> estimate());
            times(4, i -> use(EntityType.EQUIPMENT_TYPE));
            return new Findings(
                    "a",
                    info,
                    List.copyOf(used.values()),
                    affiliations,
                    statements,
                    exercises,
                    deployments,
                    estimates,
                    List.of());
        }

        private Statement statement(String article, int number) {
            boolean named = random.nextInt(3) > 0;
            String speaker = named ? use(speaking()) : null;
            Evidence content = words();
            return new Statement(
                    Iris.statement(article, number),
                    speaker,
                    "the speaker",
                    pick(Statement.SpeakerKind.values()),
                    pick(Statement.Kind.values()),
                    List.of(),
                    List.of(new Span(content.begin(), content.begin() + 4)),
                    List.of(new Span(content.begin(), content.end())),
                    content.text(),
                    List.of(TOPICS.get(skewed(TOPICS.size(), random))),
                    pick(Statement.Stance.values()),
                    pick(Statement.Certainty.values()),
                    List.of(use(pick(EntityType.values()))),
                    random.nextInt(1_000) / 1_000.0,
                    null);
        }

        private EntityType speaking() {
            return switch (random.nextInt(4)) {
                case 0 -> EntityType.ORGANISATION;
                case 1 -> EntityType.COUNTRY;
                default -> EntityType.PERSON;
            };
        }

        private Deployment deployment() {
            EntityType what = random.nextBoolean() ? EntityType.EQUIPMENT_TYPE : EntityType.MILITARY_UNIT;
            Deployment.Kind kind = what == EntityType.MILITARY_UNIT ? Deployment.Kind.UNIT : Deployment.Kind.EQUIPMENT;
            return new Deployment(
                    use(EntityType.COUNTRY),
                    use(what),
                    kind,
                    null,
                    place(),
                    pick(Deployment.Status.values()),
                    null,
                    words());
        }

        private ForceEstimate estimate() {
            long value = 1_000L * (1 + random.nextInt(200));
            @Nullable String source = random.nextBoolean() ? use(speaking()) : null;
            return new ForceEstimate(
                    "troops", value, null, value, pick(ForceEstimate.Bound.values()), place(), source, words());
        }

        private ExerciseEvent exercise() {
            LocalDate start = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(4_000));
            return new ExerciseEvent(
                    use(EntityType.EXERCISE),
                    start.toString(),
                    start.plusDays(9).toString(),
                    List.of(place()),
                    List.of(use(EntityType.COUNTRY), use(EntityType.COUNTRY)),
                    words());
        }

        private String place() {
            return use(random.nextBoolean() ? EntityType.PLACE : EntityType.COUNTRY);
        }

        private String use(EntityType type) {
            List<Entity> all = known(type);
            Entity entity = all.get(skewed(all.size(), random));
            used.computeIfAbsent(entity.id(), id -> mentioned(entity));
            return entity.id();
        }

        private Entity mentioned(Entity entity) {
            Evidence first = words();
            Mention mention = new Mention(first.begin(), first.end(), first.text(), null);
            return new Entity(
                    entity.id(),
                    entity.type(),
                    entity.name(),
                    entity.aliases(),
                    entity.sameAs(),
                    List.of(mention),
                    false,
                    entity.resolution());
        }

        private Evidence words() {
            int begin = random.nextInt(text.length() - 200);
            int end = begin + 30 + random.nextInt(120);
            return new Evidence(begin, end, text.substring(begin, end));
        }

        private <T> T pick(T[] values) {
            return values[random.nextInt(values.length)];
        }

        private <T> List<T> times(int count, IntFunction<T> made) {
            return IntStream.range(0, count).mapToObj(made).toList();
        }
    }
}
