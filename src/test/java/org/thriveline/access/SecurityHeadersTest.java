package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thriveline.web.ServedTest;

class SecurityHeadersTest extends ServedTest {
    private static final Map<String, String> EXPECTED = Map.of(
            "content-security-policy",
                    "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; connect-src 'self';"
                            + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin",
            "permissions-policy", "camera=(), geolocation=(), microphone=()",
            "referrer-policy", "same-origin",
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY");

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/session", "/assets/none.js", "/api/v1/nothing", "/actuator/health"})
    void everyAnswerCarriesThem(String path) {
        Map<String, String> found = new TreeMap<>();
        var reply = stranger().get(path);
        EXPECTED.keySet().forEach(name -> found.put(name, reply.header(name)));

        assertThat(found).isEqualTo(EXPECTED);
    }
}
