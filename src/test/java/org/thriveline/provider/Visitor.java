package org.thriveline.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/** Somebody's browser, over HTTP, that goes between us and the provider one step at a time. */
public final class Visitor {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String ours;

    /** @param port ours, on localhost */
    public Visitor(int port) {
        this.ours = "http://localhost:" + port;
    }

    public String ours() {
        return ours;
    }

    public HttpResponse<String> get(String uri) {
        return send(HttpRequest.newBuilder(URI.create(uri)).GET());
    }

    /** Begins to sign in; returns where the provider is to be asked. */
    public String begin(String query) {
        return next(get(ours + "/sign-in/provider" + query));
    }

    /** Signs in at the provider, which was led to; returns where it leads back to. */
    public String signIn(String asked, String who) {
        get(asked);
        URI provider = URI.create(asked);
        String login = provider.getScheme() + "://" + provider.getAuthority() + "/login";
        HttpResponse<String> signedIn = send(HttpRequest.newBuilder(URI.create(login))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "username=" + who + "&password=" + URLEncoder.encode(TestProvider.PASSWORD, UTF_8))));
        return next(get(next(signedIn)));
    }

    /** Signs in from beginning to end; returns the answer to coming back. */
    public HttpResponse<String> signIn(String who) {
        return get(signIn(begin(""), who));
    }

    /** Returns where an answer leads to. */
    public static String next(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }

    /** Returns a cookie's value, null where there is none. */
    public @Nullable String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Puts another value in the place of a cookie's. */
    public void alter(String name, String value) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .forEach(cookie -> cookie.setValue(value));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
