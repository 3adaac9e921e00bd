package org.vedette.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;
import org.vedette.store.embedded.ServiceConfiguration;

/**
 * The users of a service: made on its first start, random, hashed on disk, and known in the clear only to whoever reads the
 * output of that start.
 */
final class Secrets {
    private static final int BYTES = 32;

    /** Users with their roles; who may do more may do less. */
    private static final Map<String, String> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("admin", "admin, writer, reader");
        ROLES.put("writer", "writer, reader");
        ROLES.put("reader", "reader");
    }

    private final Path folder;

    Secrets(Path folder) {
        this.folder = folder;
    }

    /** The secrets by user if they were made now; empty if there were some. */
    Map<String, String> makeIfMissing() {
        Path users = folder.resolve("users.ini");
        if (Files.exists(users)) {
            return Map.of();
        }
        Map<String, String> made = new LinkedHashMap<>();
        StringBuilder lines = new StringBuilder();
        SecureRandom random = new SecureRandom();
        ROLES.forEach((user, roles) -> {
            byte[] secret = new byte[BYTES];
            random.nextBytes(secret);
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
            made.put(user, text);
            lines.append(user)
                    .append(" = ")
                    .append(sha256(text))
                    .append(", ")
                    .append(roles)
                    .append('\n');
        });
        write(users, lines.toString());
        return Collections.unmodifiableMap(made);
    }

    /** Writes the rules of access with these users. */
    Path writeRules(boolean anonymousReaders) {
        Path rules = folder.resolve("shiro.ini");
        try {
            String users = Files.readString(folder.resolve("users.ini"));
            write(
                    rules,
                    ServiceConfiguration.text("shiro.ini")
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.replace("${users}", users)
                                    .replace(
                                            "${read}",
                                            anonymousReaders ? "anon" : "noSessionCreation, authcBasic, roles[reader]"))
                            .reduce("", (a, b) -> a + b + "\n"));
            return rules;
        } catch (IOException e) {
            throw denied(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw denied(e);
        }
    }

    private StoreException denied(IOException e) {
        return new StoreException(
                Reason.NO_ACCESS, folder + ": cannot be written: " + e + "; give this user the right to", e);
    }
}
