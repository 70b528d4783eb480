package org.thriveline.person;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key-wrapping key, under which the persons' keys are kept: AES key wrap (RFC 3394) with 256 bits, by the JDK. It comes from
 * outside the stores. Safe for use by many threads.
 */
public final class Wrapping {
    /** How long a key is, in bytes. */
    public static final int BYTES = 32;

    private static final String WRAP = "AES/KW/NoPadding";
    static final String AES = "AES";

    private final Key key;

    /**
     * @param key 32 bytes
     * @throws WrongWrappingKey where there are more or fewer
     */
    public Wrapping(byte[] key) {
        if (key.length != BYTES) {
            throw new WrongWrappingKey("The key-wrapping key has " + key.length + " bytes where it must have " + BYTES
                    + ": 32 random bytes in base64, as `openssl rand -base64 32` makes them.");
        }
        this.key = new SecretKeySpec(Arrays.copyOf(key, BYTES), AES);
    }

    byte[] wrap(SecretKey person) {
        try {
            Cipher cipher = Cipher.getInstance(WRAP);
            cipher.init(Cipher.WRAP_MODE, key);
            return cipher.wrap(person);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + WRAP, e);
        }
    }

    /** @throws WrongWrappingKey where it was not wrapped with this key */
    SecretKey unwrap(byte[] wrapped) {
        try {
            Cipher cipher = Cipher.getInstance(WRAP);
            cipher.init(Cipher.UNWRAP_MODE, key);
            return (SecretKey) cipher.unwrap(wrapped, AES, Cipher.SECRET_KEY);
        } catch (GeneralSecurityException e) {
            throw new WrongWrappingKey("The key-wrapping key is not the one that these keys were wrapped with.");
        }
    }
}
