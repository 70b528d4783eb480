package org.thriveline.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns what a source calls a person or a place into a key that tells two apart and names neither: HMAC-SHA-256 under the
 * store's secret, in 43 characters of base64url. References that differ only in case or in spaces give one key. A person
 * and a place of one text give different keys. Nothing given is kept. Safe for use by many threads.
 */
public final class OpaqueKeys {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    /**
     * @param secret at least 32 bytes; another secret gives other keys, so it lives as long as the store
     * @throws IllegalArgumentException where it is shorter
     */
    public OpaqueKeys(byte[] secret) {
        if (secret.length < 32) {
            throw new IllegalArgumentException("the store's secret is shorter than 32 bytes");
        }
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /**
     * Returns the key of a person.
     *
     * @throws IllegalArgumentException where the reference is blank or longer than 500 characters
     */
    public PersonKey personKey(String reference) {
        return new PersonKey(key("person", reference));
    }

    /**
     * Returns the key of a place.
     *
     * @throws IllegalArgumentException where the reference is blank or longer than 500 characters
     */
    public PlaceKey placeKey(String reference) {
        return new PlaceKey(key("place", reference));
    }

    private String key(String kind, String reference) {
        String plain = Normalizer.normalize(Texts.required(kind, reference, 500), Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal((kind + "\n" + plain).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
