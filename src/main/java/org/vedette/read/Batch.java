package org.vedette.read;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.vedette.read.format.Draft;
import org.vedette.read.format.DraftSink;
import org.vedette.read.format.FileKind;
import org.vedette.read.format.Formats;
import org.vedette.read.format.RefusedException;
import org.vedette.read.metadata.Metadata;

/** One run over files and streams: every draft becomes an article or a rejection, and no id is used twice. */
final class Batch implements SourceFiles.Visitor {
    private static final String STAGE = "read";

    private final Formats formats;
    private final MetadataSources sources;
    private final KnownArticle.Lookup lookup;
    private final Consumer<ReadOutcome> sink;

    /** Where each id was first met; ids are kept as hashes, for a batch may have millions. */
    private final Map<Long, String> firstPlaces = new HashMap<>();

    Batch(Formats formats, ReadOptions options, KnownArticle.Lookup lookup, Consumer<ReadOutcome> sink) {
        this.formats = formats;
        this.lookup = lookup;
        this.sink = sink;
        this.sources = new MetadataSources(options, this::refused);
    }

    void unnamed(InputStream in) {
        try {
            formats.readUnnamed(in, drafts("stdin", "stdin", sources.unnamed()));
        } catch (IOException e) {
            reject("stdin", new RefusedException("unreadable", "reading failed: " + e.getMessage() + "; try again"));
        }
    }

    @Override
    public void file(Path file, Path root) {
        try {
            Optional<FileKind> kind = FileKind.of(SourceFiles.name(file));
            if (kind.isEmpty()) {
                throw new RefusedException(
                        "unsupported",
                        "not a kind of file that is read; convert it to txt, md, html, pdf, docx or jsonl");
            }
            Metadata said = sources.of(file, root);
            try (InputStream in = Files.newInputStream(file)) {
                formats.read(kind.get(), in, drafts(file.toString(), SourceFiles.name(file), said));
            }
        } catch (RefusedException e) {
            refused(file, e);
        } catch (AccessDeniedException e) {
            refused(file, new RefusedException("no-rights", "the file may not be read; change its rights"));
        } catch (NoSuchFileException e) {
            refused(file, new RefusedException("missing", "the file is gone; check the path"));
        } catch (IOException e) {
            refused(file, new RefusedException("unreadable", "reading failed: " + e.getMessage() + "; try again"));
        }
    }

    @Override
    public void refused(Path place, RefusedException why) {
        reject(place.toString(), why);
    }

    private DraftSink drafts(String place, String name, Metadata said) {
        return new DraftSink() {
            @Override
            public void accept(String part, Draft draft) {
                Metadata known = (part.isEmpty() ? said : said.shared()).orElse(draft.metadata());
                String id = known.id() != null ? known.id() : name + part;
                try {
                    String hash = DraftReview.inputHash(known, draft);
                    ReadOutcome outcome = lookup.includes(id, hash)
                            ? new KnownArticle(id)
                            : DraftReview.article(id, part.isEmpty() ? name : id, known, draft, hash);
                    claim(id, place + part);
                    sink.accept(outcome);
                } catch (RefusedException e) {
                    reject(place + part, e);
                }
            }

            @Override
            public void refuse(String part, RefusedException refused) {
                reject(place + part, refused);
            }
        };
    }

    private void claim(String id, String place) throws RefusedException {
        long key = Hashing.sha256().hashString(id, StandardCharsets.UTF_8).asLong();
        String first = firstPlaces.putIfAbsent(key, place);
        if (first != null) {
            throw new RefusedException(
                    "duplicate-id", "its id '" + id + "' is that of " + first + "; give it another id in its metadata");
        }
    }

    private void reject(String place, RefusedException why) {
        sink.accept(new RejectedArticle(place, STAGE, why.code(), why.reason()));
    }
}
