package org.thriveline.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Numbers a file's rows, which come without a number: the k-th row of a force and month with these very fields. Several
 * people searched at one stop make equal rows, as do incidents of anti-social behaviour in one street, so equal rows are
 * distinct; and the same file gives the same numbers again.
 */
final class EqualRows {
    /** 96 bits: rows of one force and month do not meet by chance. */
    private static final int DIGITS = 24;

    /** Each is remembered to the end of the file. A month of all forces of the country is half a million. */
    static final int MOST = 2_000_000;

    private final int most;
    private final Map<String, Integer> seen = new HashMap<>();

    EqualRows() {
        this(MOST);
    }

    /** @param most how many different rows there may be */
    EqualRows(int most) {
        this.most = most;
    }

    /**
     * Returns the number of the next row.
     *
     * @param force which force's it is, in few letters
     * @param fields all that the row says
     * @throws BadField where the file has more different rows than can be told apart
     */
    String next(String force, YearMonth month, List<String> fields) throws BadField {
        String row = force + '-' + month + '-' + digest(fields);
        if (seen.size() >= most && !seen.containsKey(row)) {
            throw new BadField("too-many-rows", "the file has over " + most + " different rows: divide it");
        }
        return row + '-' + seen.merge(row, 1, Integer::sum);
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
