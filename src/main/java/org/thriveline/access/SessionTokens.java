package org.thriveline.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Tickets as JSON Web Tokens, signed with HMAC-SHA-256 under a key that every node of a store has, and none of another.
 * Whether a ticket has run out, or its session has ended, is for others to see. Safe for use by many threads.
 */
final class SessionTokens {
    private static final String LABEL = "thriveline session cookie 1\n";
    private static final int KEY_BYTES = 32;
    private static final JWSHeader HEADER = new JWSHeader.Builder(JWSAlgorithm.HS256)
            .type(new JOSEObjectType("thriveline-session+jwt"))
            .build();

    private final byte[] key;

    /**
     * @param secret the store's
     * @param password of the accounts, where somebody set one: another makes all tickets worthless; null where it is made up
     *     at each start
     */
    SessionTokens(byte[] secret, @Nullable String password) {
        byte[] label = (LABEL + (password == null ? "" : password)).getBytes(UTF_8);
        try {
            this.key = KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(label, KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HKDF-SHA256", e);
        }
    }

    String write(Ticket ticket) {
        SignedJWT token = new SignedJWT(
                HEADER,
                new JWTClaimsSet.Builder()
                        .subject(ticket.name())
                        .claim("roles", ticket.roles())
                        .claim("sid", ticket.session())
                        .issueTime(Date.from(ticket.issued()))
                        .expirationTime(Date.from(ticket.until()))
                        .build());
        try {
            token.sign(new MACSigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the key fits its algorithm", e);
        }
        return token.serialize();
    }

    /** Returns what a token says, where it was signed here, or on another node of the store; else nothing. */
    Optional<Ticket> read(String token) {
        try {
            SignedJWT signed = SignedJWT.parse(token);
            JWSVerifier verifier = new MACVerifier(key);
            // The whole header is ours or it is not: no choice of algorithm, no key of the sender's.
            return signed.getHeader().toJSONObject().equals(HEADER.toJSONObject()) && signed.verify(verifier)
                    ? ticket(signed.getJWTClaimsSet())
                    : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private static Optional<Ticket> ticket(JWTClaimsSet claims) throws ParseException {
        String name = claims.getSubject();
        List<String> roles = claims.getStringListClaim("roles");
        String session = claims.getStringClaim("sid");
        Date issued = claims.getIssueTime();
        Date until = claims.getExpirationTime();
        return name == null || roles == null || session == null || issued == null || until == null
                ? Optional.empty()
                : Optional.of(new Ticket(name, roles, session, issued.toInstant(), until.toInstant()));
    }
}
