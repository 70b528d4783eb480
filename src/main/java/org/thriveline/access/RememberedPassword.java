package org.thriveline.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A slow password hash that is slow once. HTTP Basic brings the password with every request, and a feed sends hundreds a
 * second: so a password that the slow hash has accepted is remembered as its HMAC-SHA-256 under a key that lives and dies
 * with this process, and compared in constant time. Only successes are remembered; a wrong guess always pays the slow
 * hash. The alternative, a session for every Basic client, would leave a session behind for each call of a client without
 * cookies. Safe for use by many threads.
 */
final class RememberedPassword implements PasswordEncoder {
    private static final String ALGORITHM = "HmacSHA256";

    private final PasswordEncoder slow;
    private final SecretKeySpec key;
    private final Map<String, byte[]> accepted = new ConcurrentHashMap<>();

    /** @param key at least 32 random bytes, new for each process */
    RememberedPassword(PasswordEncoder slow, byte[] key) {
        this.slow = slow;
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) {
            return false;
        }
        byte[] mac = mac(password);
        byte[] known = accepted.get(hash);
        if (known != null && MessageDigest.isEqual(known, mac)) {
            return true;
        }
        boolean matches = slow.matches(password, hash);
        if (matches) {
            accepted.put(hash, mac);
        }
        return matches;
    }

    private byte[] mac(CharSequence password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(password.toString().getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
