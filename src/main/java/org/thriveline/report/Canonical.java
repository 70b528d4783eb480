package org.thriveline.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.thriveline.policy.StoredJson;

/** The one text of a snapshot, by the JSON Canonicalization Scheme (RFC 8785), so that anybody can hash it with other tools. */
public final class Canonical {
    private Canonical() {}

    /** Returns the canonical JSON. */
    public static String json(Snapshot snapshot) {
        try {
            return new JsonCanonicalizer(StoredJson.mapper().writeValueAsString(snapshot)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the SHA-256 of the canonical JSON in UTF-8, in hexadecimal. */
    public static String sha256(Snapshot snapshot) {
        return sha256(json(snapshot));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
