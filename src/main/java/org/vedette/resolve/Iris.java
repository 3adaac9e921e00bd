package org.vedette.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.vedette.findings.EntityType;
import org.vedette.name.Spelling;
import org.vedette.vocabulary.Namespaces;

/** The IRIs of instances: made of names, the same for the same name at any time and on any machine. */
public final class Iris {
    private static final int HASH_LENGTH = 8;

    private Iris() {}

    /** An article's IRI; ids that differ never share one. An id that is already such an IRI stays. */
    public static String article(String id) {
        String start = Namespaces.INSTANCES + "article/";
        if (id.startsWith(start)) {
            return id;
        }
        String slug = slug(id.replaceAll("[._]", " "));
        boolean same = slug.equals(id.toLowerCase(Locale.ROOT)) && slug.equals(id);
        return start + (same ? slug : slug.isEmpty() ? hash(id) : slug + "-" + hash(id));
    }

    /**
     * The IRI of one of an article's statements.
     *
     * @param number from 1
     */
    public static String statement(String article, int number) {
        return article + "/statement/" + number;
    }

    static String entity(EntityType type, String slug) {
        return Namespaces.INSTANCES + folder(type) + "/" + slug;
    }

    /** Of an entity whose name means something in one article only. */
    static String scoped(EntityType type, String slug, String articleId) {
        return entity(type, (slug.isEmpty() ? "" : slug + "-") + hash(articleId));
    }

    /** Lower-case ASCII letters, digits and single hyphens; what has no such form is left out. */
    static String slug(String name) {
        return Spelling.plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String folder(EntityType type) {
        return switch (type) {
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case COUNTRY -> "country";
            case PLACE -> "place";
            case MILITARY_UNIT -> "unit";
            case EQUIPMENT_TYPE -> "equipment";
            case EXERCISE -> "exercise";
        };
    }
}
