package org.thriveline.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What somebody typed may hold a name, so the audit trail keeps it as a keyed hash: whoever has the store and knows the words
 * can tell that they were asked for, and nobody can read them. Safe for use by many threads.
 */
final class Veil {
    private static final String LABEL = "thriveline audit words 1";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEPT = 16;

    private final SecretKeySpec key;

    /** @param secret the store's */
    Veil(byte[] secret) {
        try {
            key = new SecretKeySpec(
                    KDF.getInstance("HKDF-SHA256")
                            .deriveData(
                                    HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(LABEL.getBytes(UTF_8), 32)),
                    ALGORITHM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HKDF-SHA256", e);
        }
    }

    /** Returns what stands for a text, always the same for the same. */
    String over(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return "keyed:" + HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(text.getBytes(UTF_8)), KEPT));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
