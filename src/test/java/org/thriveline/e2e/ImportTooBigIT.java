package org.thriveline.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thriveline.log.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An import that takes more memory than the server has: it is refused, or the server ends and says so; all else is kept. */
class ImportTooBigIT {
    private static final int LINES = 400;
    private static final int LINE = 1_000_000;
    private static final String HEADER = Month.csv(0).lines().findFirst().orElseThrow() + "\r\n";

    @TempDir
    Path folder;

    /** With room for little, and with too little: what the server needs to be there at all is some 90 MB. */
    @ParameterizedTest
    @ValueSource(strings = {"160m", "96m"})
    void nothingAcknowledgedIsLost(String heap) throws Exception {
        TestServer.assumeEmbedded("the store's memory is the server's");
        Path data = folder.resolve("data");
        List<List<Load.Told>> told;
        int acknowledged;
        String became;
        try (Jar server = start(data, heap)) {
            int port = server.port();
            try (Steadfast people = new Steadfast(port, "big", 2, 2018)) {
                await().atMost(Duration.ofSeconds(60)).until(() -> people.acknowledged() > 30 || !server.running());
                became = upload(server, port);
                int before = people.acknowledged();
                if (server.running()) {
                    await().atMost(Duration.ofSeconds(30))
                            .until(() -> people.acknowledged() > before || !server.running());
                }
                told = people.stop();
                assertThat(people.wrong()).isNull();
                acknowledged = people.acknowledged();
            }
            if (!server.running()) {
                assertThat(server.output() + server.errors()).contains("OutOfMemoryError");
                became = "the server ended and said why";
            }
        }
        Days.assertNothingLost(data, "an import too big for " + heap, told);
        long began = System.nanoTime();
        try (Jar again = start(data, heap)) {
            again.port();
            Days.row(
                    "an import of 400 lines of 1 MB with a heap of " + heap,
                    acknowledged,
                    0,
                    became + "; a new start served after " + Days.seconds(Days.since(began)));
        }
    }

    @Test
    void aMillionLinesAreNoMatter() throws Exception {
        try (Jar server = start(folder.resolve("data"), "160m")) {
            int port = server.port();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(packed)) {
                out.write(HEADER.getBytes(UTF_8));
                byte[] bad =
                        "Person search,never,,,,,,,,,,,,,\r\n".repeat(1_000).getBytes(UTF_8);
                for (int n = 0; n < 1_000; n++) {
                    out.write(bad);
                }
            }
            JsonNode end = imported(server, port, packed.toByteArray());
            assertThat(end.path("state").asString() + end.path("rejected")).isEqualTo("done1000000");
            assertThat(end.path("rejections").size()).isEqualTo(1_000);
        }
    }

    private static Jar start(Path data, String heap) {
        return Jar.start(
                data,
                Map.of("JAVA_TOOL_OPTIONS", "-XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Xmx" + heap),
                "--server.port=0",
                "--thriveline.simulate=false");
    }

    /** Each line is sound, and too long for its column: it is refused with a reason. */
    private static String upload(Jar server, int port) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(HEADER.getBytes(UTF_8));
            byte[] noise = noise();
            for (int n = 0; n < LINES; n++) {
                out.write("Person search,2020-01-01T00:00:00+00:00,,".getBytes(UTF_8));
                out.write(noise);
                out.write(",,,Male,,,,,,,,\r\n".getBytes(UTF_8));
            }
        }
        JsonNode end = imported(server, port, packed.toByteArray());
        return end.isMissingNode()
                ? "the server ended"
                : "the import ended as " + end.path("state").asString() + " with " + end.path("rejected") + " of "
                        + LINES + " lines refused, the server went on";
    }

    /** Packs badly enough to be no bomb. */
    private static byte[] noise() {
        byte[] noise = new byte[LINE];
        java.util.SplittableRandom random = new java.util.SplittableRandom(1);
        for (int n = 0; n < noise.length; n++) {
            noise[n] = (byte) ('a' + (n < 200_000 ? random.nextInt(26) : n % 26));
        }
        return noise;
    }

    /** Returns how the import ended; missing where the server did. */
    private static JsonNode imported(Jar server, int port, byte[] file) throws Exception {
        String id;
        try {
            id = JsonMapper.shared().readTree(send(port, file)).path("id").asString("");
        } catch (IOException gone) {
            return tools.jackson.databind.node.MissingNode.getInstance();
        }
        assertThat(id).isNotEmpty();
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> progress(server, port, id),
                        end -> end.isMissingNode()
                                || !end.path("state").asString("").equals("running"));
    }

    private static JsonNode progress(Jar server, int port, String id) {
        try {
            return org.thriveline.web.Caller.basic(port, "intake", Jar.PASSWORD)
                    .get("/api/v1/imports/" + id)
                    .json();
        } catch (java.io.UncheckedIOException gone) {
            await().until(() -> !server.running());
            return tools.jackson.databind.node.MissingNode.getInstance();
        }
    }

    private static String send(int port, byte[] file) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (String[] part : new String[][] {{"format", "data-police-uk-stop-search"}, {"force", "testshire"}}) {
            body.writeBytes(
                    ("--b\r\nContent-Disposition: form-data; name=\"" + part[0] + "\"\r\n\r\n" + part[1] + "\r\n")
                            .getBytes(UTF_8));
        }
        body.writeBytes("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"big.csv.gz\"\r\n\r\n"
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(UTF_8));
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/imports"))
                                    .header("Content-Type", "multipart/form-data; boundary=b")
                                    .header(
                                            "Authorization",
                                            "Basic "
                                                    + Base64.getEncoder()
                                                            .encodeToString(("intake:" + Jar.PASSWORD).getBytes(UTF_8)))
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
