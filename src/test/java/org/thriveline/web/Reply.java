package org.thriveline.web;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An HTTP answer. */
public record Reply(HttpResponse<String> response) {
    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body());
    }

    public String header(String name) {
        return String.join("; ", headers(name));
    }

    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    /** Returns the status, and the body for a refusal: what a test wants to see when it is not as expected. */
    @Override
    public String toString() {
        return status() + (status() < 400 ? "" : " " + body());
    }
}
