package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A server with a certificate of its own, by configuration alone, made by the JDK's keytool. */
class TlsTest extends ServedTest {
    private static final String SECRET = "for-this-test-only";

    private static @Nullable Path store;

    private HttpClient http;
    private CookieManager cookies;

    @DynamicPropertySource
    static void certificate(DynamicPropertyRegistry properties) {
        properties.add("server.ssl.key-store", () -> store().toString());
        properties.add("server.ssl.key-store-password", () -> SECRET);
        properties.add("server.ssl.enabled-protocols", () -> "TLSv1.3,TLSv1.2");
    }

    private static synchronized Path store() {
        Path made = store;
        if (made == null) {
            made = make();
            store = made;
        }
        return made;
    }

    private static Path make() {
        try {
            Path file = Files.createTempDirectory("thriveline-tls").resolve("server.p12");
            String keytool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            int exit = new ProcessBuilder(
                            keytool,
                            "-genkeypair",
                            "-alias",
                            "server",
                            "-keyalg",
                            "EC",
                            "-groupname",
                            "secp256r1",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost,ip:127.0.0.1",
                            "-validity",
                            "2",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            SECRET)
                    .inheritIO()
                    .start()
                    .waitFor();
            assertThat(exit).isZero();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void aClientThatTrustsIt() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store())) {
            trusted.load(in, SECRET.toCharArray());
        }
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("server", trusted.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        http = HttpClient.newBuilder()
                .sslContext(context)
                .cookieHandler(cookies)
                .build();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("https://localhost:" + port() + path));
    }

    private HttpResponse<String> signIn() throws IOException, InterruptedException {
        send(to("/api/v1/session"));
        String token = cookie("XSRF-TOKEN").getValue();
        return send(to("/api/v1/session")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=supervisor&password=" + Caller.PASSWORD.replace(' ', '+'))));
    }

    private HttpCookie cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void signsInOverTlsWithCookiesThatGoOverNothingElse() throws Exception {
        HttpResponse<String> first = send(to("/api/v1/session"));
        HttpResponse<String> signedIn = signIn();

        assertThat(first.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
        assertThat(first.headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000 ; includeSubDomains");
        assertThat(first.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .matches("XSRF-TOKEN=[^;]+; Path=/; Secure; SameSite=Strict");
        assertThat(signedIn.statusCode()).isEqualTo(204);
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("thriveline="))
                .singleElement()
                .asString()
                .endsWith("; Path=/; Secure; HttpOnly; SameSite=Strict");
        assertThat(send(to("/api/v1/board")).statusCode()).isEqualTo(200);
    }

    @Test
    void theSocketIsOverTlsToo() throws Exception {
        signIn();
        String cookie = cookie("thriveline").toString();
        CompletableFuture<String> said = new CompletableFuture<>();
        WebSocket socket = http.newWebSocketBuilder()
                .header("Cookie", cookie)
                .header("Origin", "https://localhost:" + port())
                .buildAsync(URI.create("wss://localhost:" + port() + "/ws"), new WebSocket.Listener() {
                    @Override
                    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
                        said.complete(data.toString());
                        from.request(1);
                        return null;
                    }
                })
                .get(20, TimeUnit.SECONDS);

        socket.sendText("{\"type\":\"subscribe\",\"view\":\"board\"}", true).get(20, TimeUnit.SECONDS);

        assertThat(said.get(20, TimeUnit.SECONDS)).contains("\"type\":");
        socket.abort();
    }

    @Test
    void whoSpeaksPlainlyOrDoesNotTrustItGetsNothing() throws Exception {
        HttpResponse<String> plain;
        try (HttpClient stranger = HttpClient.newHttpClient()) {
            plain = stranger.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port() + "/api/v1/session"))
                            .header(
                                    "Authorization",
                                    "Basic "
                                            + Base64.getEncoder()
                                                    .encodeToString(
                                                            "a:b".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(plain.statusCode()).isEqualTo(400);
            assertThat(plain.headers().map().keySet()).doesNotContain("set-cookie");
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> stranger.send(to("/api/v1/session").build(), HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(SSLHandshakeException.class);
        }
        assertThat(List.of(plain.body())).noneMatch(body -> body.contains("Exception"));
    }
}
