package org.thriveline.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals and unseals text: AES-256-GCM by the JDK, a random nonce of 96 bits each time, and bound to what it is about, so that what
 * is sealed of one record cannot stand for another's. Safe for use by many threads.
 */
final class Seal {
    private static final String GCM = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random;

    Seal(SecureRandom random) {
        this.random = random;
    }

    String seal(SecretKey key, String about, String text) {
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, key, nonce, about).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] whole = ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + GCM, e);
        }
    }

    /** @throws IllegalStateException where it was changed, or is about something else */
    String unseal(SecretKey key, String about, String sealed) {
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
            byte[] nonce = new byte[NONCE];
            whole.get(nonce);
            byte[] rest = new byte[whole.remaining()];
            whole.get(rest);
            return new String(cipher(Cipher.DECRYPT_MODE, key, nonce, about).doFinal(rest), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is sealed of " + about + " was changed, or is of something else", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String about) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(GCM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
