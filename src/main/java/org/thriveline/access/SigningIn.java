package org.thriveline.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * What must be known again when somebody comes back from the provider.
 *
 * @param state that they must bring back
 * @param nonce that their identity token must stand for
 * @param verifier that proves that who asked for the code redeems it
 * @param redirect where they come back to, as the provider was told
 * @param to the page to go on to
 * @param until when it is too late, in whole seconds
 */
record SigningIn(String state, String nonce, String verifier, String redirect, String to, Instant until) {

    /** Writes and reads it so that only nodes of the store can: encrypted, AES-256-GCM. Safe for use by many threads. */
    static final class Seal {
        private static final String LABEL = "thriveline signing in 1";
        private static final int KEY_BYTES = 32;
        private static final JWEHeader HEADER = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

        private final byte[] key;

        /** @param secret the store's */
        Seal(byte[] secret) {
            try {
                this.key = KDF.getInstance("HKDF-SHA256")
                        .deriveData(HKDFParameterSpec.ofExtract()
                                .addIKM(secret)
                                .thenExpand(LABEL.getBytes(UTF_8), KEY_BYTES));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform has HKDF-SHA256", e);
            }
        }

        String write(SigningIn what) {
            EncryptedJWT sealed = new EncryptedJWT(
                    HEADER,
                    new JWTClaimsSet.Builder()
                            .claim("state", what.state())
                            .claim("nonce", what.nonce())
                            .claim("verifier", what.verifier())
                            .claim("redirect", what.redirect())
                            .claim("to", what.to())
                            .expirationTime(Date.from(what.until()))
                            .build());
            try {
                sealed.encrypt(new DirectEncrypter(key));
            } catch (JOSEException e) {
                throw new IllegalStateException("the key fits its algorithm", e);
            }
            return sealed.serialize();
        }

        /** Returns what was written, on whatever node; nothing where it is of another store, or altered. */
        Optional<SigningIn> read(String sealed) {
            try {
                EncryptedJWT read = EncryptedJWT.parse(sealed);
                if (!read.getHeader().toJSONObject().equals(HEADER.toJSONObject())) {
                    return Optional.empty();
                }
                read.decrypt(new DirectDecrypter(key));
                JWTClaimsSet claims = read.getJWTClaimsSet();
                return Optional.of(new SigningIn(
                        claims.getStringClaim("state"),
                        claims.getStringClaim("nonce"),
                        claims.getStringClaim("verifier"),
                        claims.getStringClaim("redirect"),
                        claims.getStringClaim("to"),
                        claims.getExpirationTime().toInstant()));
            } catch (ParseException | JOSEException | IllegalStateException e) {
                return Optional.empty();
            }
        }
    }
}
