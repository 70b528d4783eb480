package org.thriveline.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real OpenID Connect provider: Spring Authorization Server on a free port of this machine. Its people, and what it says of
 * them, are the test's.
 */
public final class TestProvider implements AutoCloseable {
    public static final String CLIENT = "thriveline";
    public static final String FEED = "feed";
    public static final String SECRET = "a secret of the client's";
    public static final String AUDIENCE = "https://thriveline.example/api";
    public static final String PASSWORD = "a password at the provider";

    private final int port = freePort();
    private final RSAKey key = key();
    private final Set<String> redirects = new ConcurrentSkipListSet<>();
    private final Map<String, Map<String, Object>> claims = new ConcurrentHashMap<>();
    private volatile @Nullable String nonce;
    private volatile CountDownLatch awaited = new CountDownLatch(0);
    private @Nullable ConfigurableApplicationContext running;

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it. */
    public TestProvider start() {
        running = new SpringApplicationBuilder(ProviderApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .properties("spring.config.name=none", "server.address=127.0.0.1", "server.port=" + port)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("testProvider", this);
                    context.getBeanFactory().registerSingleton("rsaKey", key);
                })
                .run();
        return this;
    }

    /** Returns its address, which is not of the same site as {@code localhost}. */
    public String issuer() {
        return "http://127.0.0.1:" + port;
    }

    /** Has it lead people back to an application on this port. */
    public void leadsBackTo(int ours) {
        redirects.add("http://localhost:" + ours + "/sign-in/callback");
    }

    Set<String> redirects() {
        return redirects;
    }

    /** Says of somebody what is so from now on; who is new has {@link #PASSWORD}. */
    public void says(String who, Map<String, Object> what) {
        claims.put(who, what);
    }

    /** Has every identity token stand for another sign-in than was begun; null for the right one. */
    public void confuses(@Nullable String other) {
        nonce = other;
    }

    /** Has it hand out no token before a latch is at zero. */
    public void waitsFor(CountDownLatch latch) {
        awaited = latch;
    }

    UserDetails account(String name) {
        if (!claims.containsKey(name)) {
            throw new UsernameNotFoundException(name);
        }
        return User.withUsername(name)
                .password("{noop}" + PASSWORD)
                .roles("USER")
                .build();
    }

    void describe(JwtEncodingContext context) {
        try {
            awaited.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        String who =
                Objects.requireNonNull(context.<Authentication>getPrincipal()).getName();
        claims.getOrDefault(who, Map.of()).forEach(context.getClaims()::claim);
        if (context.getTokenType().getValue().equals("access_token")) {
            context.getClaims().audience(List.of(AUDIENCE));
        } else {
            context.getClaims().claim("sid", session(who));
            String other = nonce;
            if (other != null) {
                context.getClaims().claim("nonce", other);
            }
        }
    }

    /** Returns how it calls somebody's session. */
    public static String session(String who) {
        return "session-of-" + who;
    }

    /** Returns a bearer token for the feed, as it hands it out. */
    public String feedToken() {
        String credentials = Base64.getEncoder().encodeToString((FEED + ":" + encoded(SECRET)).getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/oauth2/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=feed"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return JsonMapper.shared()
                    .readTree(http.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .path("access_token")
                    .asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return text.replace(" ", "+").replace("'", "%27");
    }

    /** Returns claims of an access token of now, for the feed, to be altered. */
    public JWTClaimsSet.Builder access(Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(FEED)
                .audience(AUDIENCE)
                .claim("roles", List.of("intake"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    /** Returns claims of a logout token of now, to be altered. */
    public JWTClaimsSet.Builder logout(Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .jwtID(UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)));
    }

    /** Returns the claims, signed by its key. */
    public String signed(JWTClaimsSet.Builder what) {
        return signed(what, key, "JWT");
    }

    /** Returns the claims, signed by another key that says it is its own. */
    public String forged(JWTClaimsSet.Builder what) {
        try {
            RSAKey foreign = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
            return signed(what, foreign, "JWT");
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the claims, signed by its key, as a token of another type. */
    public String signedAs(String type, JWTClaimsSet.Builder what) {
        return signed(what, key, type);
    }

    private static String signed(JWTClaimsSet.Builder what, RSAKey by, String type) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(by.getKeyID())
                        .type(new JOSEObjectType(type))
                        .build(),
                what.build());
        try {
            token.sign(new RSASSASigner(by));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** Returns its key that everybody may have. */
    public RSAKey publicKey() {
        return key.toPublicJWK();
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
        }
    }
}
