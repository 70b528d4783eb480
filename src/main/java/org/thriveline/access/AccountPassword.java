package org.thriveline.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The password of the built-in accounts.
 *
 * @param value in clear
 * @param given whether somebody set it, so that it need not be printed
 */
record AccountPassword(String value, boolean given) {
    /** No letter that reads like another letter or a digit. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int GROUPS = 4;
    private static final int LETTERS = 5;
    /** Bcrypt reads no further. */
    private static final int MOST_BYTES = 72;

    /**
     * Returns the configured password, or else a random one of 100 bits that can be read out, such as
     * {@code k7q2m-x9d4t-0hw3c-v5ngr}.
     *
     * @param configured absent or blank where nobody set one
     * @throws IllegalArgumentException where it is longer than 72 bytes of UTF-8
     */
    static AccountPassword of(@Nullable String configured, RandomGenerator random) {
        if (configured == null || configured.isBlank()) {
            return new AccountPassword(readable(random), false);
        }
        if (configured.getBytes(UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("THRIVELINE_PASSWORD is longer than " + MOST_BYTES + " bytes");
        }
        return new AccountPassword(configured, true);
    }

    private static String readable(RandomGenerator random) {
        StringBuilder password = new StringBuilder();
        for (int letter = 0; letter < GROUPS * LETTERS; letter++) {
            if (letter > 0 && letter % LETTERS == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** Returns no password: this may end up in a log. */
    @Override
    public String toString() {
        return "AccountPassword[given=" + given + "]";
    }
}
