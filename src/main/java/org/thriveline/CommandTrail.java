package org.thriveline;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.access.Actor;
import org.thriveline.access.AuditKind;
import org.thriveline.access.AuditTrail;
import org.thriveline.intake.ImportBook;
import org.thriveline.log.MongoStore;

/** What a command writes into the audit trail of the store that it has open: in the name of the operating system's user. */
record CommandTrail(AuditTrail trail, String command) implements AutoCloseable {
    static CommandTrail of(MongoStore store, InstantSource clock, String command) {
        return new CommandTrail(AuditTrail.ofCommand(store, clock), command);
    }

    /** @throws org.thriveline.log.StoreUnavailable where it cannot be written: then the command does nothing */
    long write(AuditKind kind, Map<String, String> about, @Nullable Long count) {
        return trail.write(Actor.commandLine(), kind, command, about, count);
    }

    /** Returns where an import writes what it takes in. */
    ImportBook book() {
        return (step, about, count) -> trail.write(
                Actor.commandLine(),
                step.endsWith("started") ? AuditKind.COLLECTION : AuditKind.OUTCOME,
                step,
                about,
                count);
    }

    /** Writes a file that leaves: its hash and size first. */
    void disclose(String name, byte[] bytes) {
        write(
                AuditKind.DISCLOSURE,
                Map.of("file", name, "bytes", "" + bytes.length, "sha256", hex(sha256().digest(bytes))),
                null);
    }

    /** A stream that leaves: an entry before its first byte, and one with its hash and size after its last. */
    void disclose(OutputStream out, Map<String, String> about, Stream stream) throws IOException {
        long entry = write(AuditKind.DISCLOSURE, about, null);
        MessageDigest digest = sha256();
        long count = stream.write(new DigestOutputStream(out, digest));
        Map<String, String> left = new TreeMap<>(Map.of("entry", "" + entry, "sha256", hex(digest.digest())));
        write(AuditKind.OUTCOME, left, count);
    }

    /** Writes what leaves, and returns how many records it was. */
    @FunctionalInterface
    interface Stream {
        long write(OutputStream out) throws IOException;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() {
        trail.close();
    }
}
