package org.apache.jena.dboe.base.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import org.apache.jena.atlas.RuntimeIOException;
import org.jspecify.annotations.Nullable;

/**
 * Vedette's own implementation of the class of this name in Apache Jena, which it replaces by coming first on the class path.
 *
 * <p>In Jena up to 6.0 a truncated file keeps its old write position (GH-3877). After an aborted transaction has cut the node
 * table, the next write lands behind a gap of zeros, and the store can never be read again ("Unrecognized type 0"). Here the end
 * of the file is always asked of the file itself, so there is no position to go stale.
 *
 * <p>To be deleted, with its test, once the project is on Jena 6.1.0 or later.
 */
public class BinaryDataFileRandomAccess implements BinaryDataFile {
    private final String filename;
    private @Nullable RandomAccessFile file;

    public BinaryDataFileRandomAccess(String filename) {
        this.filename = filename;
    }

    @Override
    public synchronized void open() {
        if (file != null) {
            throw new RuntimeIOException("Already open: " + filename);
        }
        try {
            file = new RandomAccessFile(filename, "rw");
        } catch (FileNotFoundException e) {
            throw new RuntimeIOException("Cannot open " + filename, e);
        }
    }

    @Override
    public synchronized boolean isOpen() {
        return file != null;
    }

    @Override
    public synchronized int read(long position, byte[] bytes, int start, int length) {
        RandomAccessFile opened = opened();
        try {
            opened.seek(position);
            return opened.read(bytes, start, length);
        } catch (IOException e) {
            throw failure("read", e);
        }
    }

    @Override
    public synchronized long write(byte[] bytes, int start, int length) {
        RandomAccessFile opened = opened();
        try {
            long end = opened.length();
            opened.seek(end);
            opened.write(bytes, start, length);
            return end;
        } catch (IOException e) {
            throw failure("write", e);
        }
    }

    @Override
    public synchronized long length() {
        RandomAccessFile opened = opened();
        try {
            return opened.length();
        } catch (IOException e) {
            throw failure("ask the length of", e);
        }
    }

    @Override
    public synchronized void truncate(long length) {
        RandomAccessFile opened = opened();
        try {
            opened.setLength(length);
        } catch (IOException e) {
            throw failure("truncate", e);
        }
    }

    @Override
    public synchronized void sync() {
        RandomAccessFile opened = opened();
        try {
            opened.getChannel().force(true);
        } catch (IOException e) {
            throw failure("sync", e);
        }
    }

    @Override
    public synchronized void close() {
        if (file == null) {
            return;
        }
        try {
            file.close();
        } catch (IOException e) {
            throw failure("close", e);
        } finally {
            file = null;
        }
    }

    private RandomAccessFile opened() {
        if (file == null) {
            throw new RuntimeIOException("Not open: " + filename);
        }
        return file;
    }

    private RuntimeIOException failure(String action, IOException cause) {
        return new RuntimeIOException("Cannot " + action + " " + filename + ": " + cause.getMessage(), cause);
    }
}
