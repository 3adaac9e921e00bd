package org.vedette.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder that comes with Vedette, whether it lies beside the program or inside its jar. */
public final class ClassPathFolder {
    private ClassPathFolder() {}

    /** Contents by file name, in the order of names; only files with the given ending. */
    public static Map<String, String> read(String folder, String ending) {
        URL url = ClassPathFolder.class.getClassLoader().getResource(folder);
        if (url == null) {
            throw new IllegalStateException("the folder " + folder + " is not on the class path: the installation is"
                    + " incomplete; unpack the distribution again, or build with mvn package");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(Path.of(uri), ending);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath(folder), ending);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class loader gave the malformed URL " + url, e);
        }
    }

    private static Map<String, String> read(Path folder, String ending) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return contents;
    }
}
