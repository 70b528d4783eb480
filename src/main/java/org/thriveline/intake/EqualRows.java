package org.thriveline.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.thriveline.stopsearch.SearchId;

/**
 * Numbers a file's rows, which come without a number: the k-th row of a force and month with these very fields. Several
 * people searched at one stop make equal rows, so equal rows are distinct; and the same file gives the same numbers again.
 */
final class EqualRows {
    /** The publisher's months are the United Kingdom's, while its times are UTC. */
    private static final ZoneId MONTHS = ZoneId.of("Europe/London");

    /** 96 bits: rows of one force and month do not meet by chance. */
    private static final int DIGITS = 24;

    private final String force;
    private final Map<String, Integer> seen = new HashMap<>();

    EqualRows(String force) {
        this.force = force;
    }

    /** Returns the number of the next row. */
    SearchId next(Instant at, List<String> fields) {
        String row = force + '-' + YearMonth.from(at.atZone(MONTHS)) + '-' + digest(fields);
        return new SearchId(row + '-' + seen.merge(row, 1, Integer::sum));
    }

    private static String digest(List<String> fields) {
        try {
            // The unit separator cannot be taken for a part of a field.
            byte[] bytes = String.join("\u001f", fields).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
