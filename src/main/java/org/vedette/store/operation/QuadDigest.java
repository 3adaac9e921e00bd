package org.vedette.store.operation;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * Tells two sets of quads apart whatever their order: the sum, modulo 2^128, of a hash of each. Blank nodes all count as one,
 * since their labels change on the way; only knowledge graphs have any.
 */
final class QuadDigest {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(128);
    private static final int BYTES = 16;

    private final MessageDigest sha256;
    private BigInteger sum = BigInteger.ZERO;
    private long count;

    QuadDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void add(Quad quad) {
        String line = String.join(
                " ", text(quad.getGraph()), text(quad.getSubject()), text(quad.getPredicate()), text(quad.getObject()));
        byte[] hash = sha256.digest(line.getBytes(StandardCharsets.UTF_8));
        sum = sum.add(new BigInteger(1, hash, 0, BYTES)).mod(MODULUS);
        count++;
    }

    long count() {
        return count;
    }

    String text() {
        return String.format("%032x", sum);
    }

    private static String text(Node node) {
        return node.isBlank() ? "_:" : NodeFmtLib.strNT(node);
    }
}
