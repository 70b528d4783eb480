package org.thriveline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody who calls the server over real HTTP: a client with HTTP Basic, or a browser with cookies. */
public final class Caller {
    public static final String PASSWORD = "correct horse battery staple";

    private final String server;
    private final String[] always;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** @param always headers of every request, names and values in turn */
    public Caller(int port, String... always) {
        this.server = "http://localhost:" + port;
        this.always = always;
    }

    public static Caller basic(int port, String name, String password) {
        String credentials = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
        return new Caller(port, "Authorization", "Basic " + credentials);
    }

    public String server() {
        return server;
    }

    public Reply get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public Reply post(String path, String json, String... headers) {
        String[] typed = Stream.concat(Stream.of("Content-Type", "application/json"), Arrays.stream(headers))
                .toArray(String[]::new);
        return send("POST", path, json, typed);
    }

    /** Signs in as a browser's page does. */
    public Reply signIn(String name, String password) {
        get("/api/v1/session");
        return send(
                "POST",
                "/api/v1/session",
                "username=" + name + "&password=" + password.replace(' ', '+'),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-XSRF-TOKEN",
                cookie("XSRF-TOKEN"));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    public Reply send(String method, String path, @Nullable String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body, UTF_8));
        if (always.length > 0) {
            request.headers(always);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Reply(http.send(request.build(), BodyHandlers.ofString(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
