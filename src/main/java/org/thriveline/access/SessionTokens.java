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
import java.time.Instant;
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
     * @param bound what else makes all tickets worthless when it changes, such as the accounts' password; null where there is
     *     nothing
     */
    SessionTokens(byte[] secret, @Nullable String bound) {
        byte[] label = (LABEL + (bound == null ? "" : bound)).getBytes(UTF_8);
        try {
            this.key = KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(label, KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HKDF-SHA256", e);
        }
    }

    String write(Ticket ticket) {
        Account account = ticket.account();
        OwnAreas areas = account.rights().areas();
        SignedJWT token = new SignedJWT(
                HEADER,
                new JWTClaimsSet.Builder()
                        .subject(account.name())
                        .claim("account", account.id())
                        .claim("roles", account.rights().roles())
                        .claim("areas", areas.limited() ? areas.codes() : null)
                        .claim("asof", account.asOf().getEpochSecond())
                        .claim("theirs", account.theirs())
                        .claim("sid", ticket.session())
                        .claim("begun", ticket.begun().toEpochMilli())
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
        Account account = account(claims);
        String session = claims.getStringClaim("sid");
        Long begun = claims.getLongClaim("begun");
        Date issued = claims.getIssueTime();
        Date until = claims.getExpirationTime();
        return account == null || session == null || begun == null || issued == null || until == null
                ? Optional.empty()
                : Optional.of(new Ticket(
                        account, session, Instant.ofEpochMilli(begun), issued.toInstant(), until.toInstant()));
    }

    private static @Nullable Account account(JWTClaimsSet claims) throws ParseException {
        String name = claims.getSubject();
        String id = claims.getStringClaim("account");
        List<String> roles = claims.getStringListClaim("roles");
        List<String> areas = claims.getStringListClaim("areas");
        Long asOf = claims.getLongClaim("asof");
        return name == null || id == null || roles == null || asOf == null
                ? null
                : new Account(
                        id,
                        name,
                        new Rights(roles, areas == null ? OwnAreas.FORCE : new OwnAreas(true, areas)),
                        Instant.ofEpochSecond(asOf),
                        claims.getStringClaim("theirs"));
    }
}
