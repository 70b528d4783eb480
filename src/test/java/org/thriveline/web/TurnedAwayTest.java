package org.thriveline.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.fuzz.Wire;

/** What the container refuses before the application sees it is answered as everything else is, and tells nothing of the inside. */
class TurnedAwayTest extends ServedTest {
    private static final String INTAKE = Wire.basic("intake", Caller.PASSWORD);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        no request line                | NONSENSE\\r\\n\\r\\n                                                            | 400
        a version that is none         | GET / HTTP/7.3\\r\\nHost: a\\r\\n\\r\\n                                         | 505
        no host                        | GET / HTTP/1.1\\r\\n\\r\\n                                                      | 400
        two hosts                      | GET / HTTP/1.1\\r\\nHost: a\\r\\nHost: b\\r\\n\\r\\n                            | 400
        a host that is none            | GET / HTTP/1.1\\r\\nHost: a b\\r\\n\\r\\n                                       | 400
        letters no address has         | GET /{<>} HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n                                     | 400
        a method that is no word       | G(T / HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n                                         | 400
        an unknown method              | BREW /api/v1/session HTTP/1.1\\r\\nHost: a\\r\\n@\\r\\n\\r\\n                   | 400
        a trace                        | TRACE / HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n                                       | 405
        a header without a name        | GET / HTTP/1.1\\r\\nHost: a\\r\\n: b\\r\\n\\r\\n                                | 400
        two lengths                    | POST / HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: 1\\r\\nContent-Length: 2\\r\\n\\r\\nab | 400
        a length that is none          | POST / HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: x\\r\\n\\r\\n                 | 400
        an unknown encoding            | POST / HTTP/1.1\\r\\nHost: a\\r\\nTransfer-Encoding: x\\r\\n\\r\\n              | 501
        a chunk without a size         | POST /api/v1/calls HTTP/1.1\\r\\nHost: a\\r\\n@\\r\\nContent-Type: application/json\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\nxyz\\r\\n | 400
        half an escape                 | GET /%2 HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n                                       | 400
        a path out of the house        | GET /../../etc/passwd HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n                         | 400
        """)
    void isAnsweredAsAProblem(String what, String request, int status) throws IOException {
        assertAnswer(what, request.replace("\\r\\n", "\r\n").replace("@", INTAKE), status);
    }

    @ParameterizedTest
    @CsvSource({"a header of 100 KB, 'X: %s', 400", "a thousand headers, many, 400"})
    void headersHaveALimit(String what, String header, int status) throws IOException {
        String headers =
                header.equals("many") ? "X: y\r\n".repeat(1_000) : header.formatted("x".repeat(100_000)) + "\r\n";

        assertAnswer(what, "GET /api/v1/session HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n", status);
    }

    @ParameterizedTest
    @CsvSource("400")
    void soHasAnAddress(int status) throws IOException {
        assertAnswer("long", "GET /" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: a\r\n\r\n", status);
    }

    private void assertAnswer(String what, String request, int status) throws IOException {
        try (Wire wire = new Wire(port(), 10_000)) {
            Wire.Heard heard = wire.raw(request.getBytes(ISO_8859_1));

            assertThat(heard.status()).as(what + ": " + heard).isEqualTo(status);
            assertThat(heard.header("Content-Type")).as(what + ": " + heard).isEqualTo("application/problem+json");
            assertThat(heard.text())
                    .as(what)
                    .contains("\"status\":" + status)
                    .doesNotContainPattern("[Tt]omcat|[Aa]pache|Exception|java|\\bat [a-z]+\\.");
            assertThat(heard.header("Server")).as(what).isEmpty();
        }
    }
}
