package org.thriveline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thriveline.fuzz.Operations.Operation;
import org.thriveline.log.EventLog;
import org.thriveline.log.MongoStore;
import org.thriveline.log.Verification;
import org.thriveline.web.Caller;
import org.thriveline.web.ServedTest;

/** Spoilt bodies and queries of every operation that the OpenAPI document has. */
class ServedFuzzTest extends ServedTest {
    private static final int PATIENCE = 20_000;

    /** Cases of one record: its story is read again for every step. */
    private static final int EACH = 50;

    private static final List<String> QUERIES = List.of(
            "?quarter=2018/19-Q2&area=NH,NL&beat=N22&qualifier=hate&knownAt=2026-11-21T07:00:00Z&to=2017/18-Q2",
            "?span=month&month=2018-08&to=2017-08&measure=incidents&by=area",
            "?span=rolling-12&quarter=2018/19-Q4&measure=calls.999&by=beat&format=csv",
            "?at=2018-08-18T21:15:00Z&knownAt=2018-08-18T22:15:00Z&view=board&area=NH",
            "?measure=incidents&from=2016-04-01&to=2018-03-31&chart=i&by=month&step=month&format=csv",
            "?one=fuzz-report&other=fuzz-report&copy=public");

    @Autowired
    private EventLog log;

    @Autowired
    private MongoStore store;

    private Wire wire;
    private Written written;
    private List<Operation> operations = List.of();

    @BeforeEach
    void readTheDescription() {
        wire = new Wire(port(), PATIENCE);
        operations = Operations.of(client("reporter").get("/api/openapi.json").json());
        client("intake")
                .post("/api/v1/calls", "{\"id\":\"fuzz-call\",\"at\":\"2018-07-31T10:00:00Z\",\"line\":\"999\"}");
        String report = "{\"id\":\"fuzz-report\",\"template\":\"panel-quarter\",\"quarter\":\"2018/19-Q2\"}";
        await().until(
                        () -> client("reporter").post("/api/v1/reports", report).status(),
                        status -> status == 201 || status == 409);
        written = new Written(log::size);
    }

    @AfterEach
    void theLogIsWhole() throws IOException {
        wire.close();
        assertThat(new Verification(store).run(commits -> {}).commits()).isEqualTo(log.size());
    }

    @Test
    void everyBody() {
        List<Door> doors = operations.stream()
                .filter(operation ->
                        !operation.type().isEmpty() && !operation.path().endsWith("/imports"))
                .<Door>map(operation -> new BodyDoor(
                        operation, wire, signedIn(operation.path()), target(operation), written, samples(operation)))
                .toList();

        assertThat(doors).hasSizeGreaterThanOrEqualTo(50);
        assertThat(Fuzz.run(doors, 450))
                .allSatisfy(
                        tried -> assertThat(tried.refused()).as(tried.door()).isPositive());
    }

    @Test
    void everyQuery() {
        List<Door> doors = operations.stream()
                .filter(operation -> operation.method().equals("GET"))
                .<Door>map(operation -> query(operation.path()))
                .toList();

        assertThat(doors).hasSizeGreaterThan(25);
        Fuzz.run(doors, 200);
    }

    private Door query(String path) {
        int brace = path.indexOf('{');
        List<String> samples = brace < 0
                ? QUERIES
                : List.of("fuzz-report"
                        + path.substring(path.indexOf('}') + 1).replace("{name}", "panel-quarter-2018-19-q2.html"));
        return new QueryDoor(brace < 0 ? path : path.substring(0, brace), wire, signedIn(path), written, samples);
    }

    private static String signedIn(String path) {
        boolean figures = path.matches("/api/v1/(reports|questions|rebases|published-figures|measures|series).*");
        String who = path.startsWith("/api/v1/audit")
                ? "auditor"
                : path.matches("/api/v1/(persons|retention).*") ? "admin" : "intake";
        return Wire.basic(figures ? "reporter" : path.contains("timeline") ? "supervisor" : who, Caller.PASSWORD);
    }

    /** Returns the path of a record that is there, another one after some cases. */
    private Supplier<String> target(Operation operation) {
        int brace = operation.path().indexOf("/{id}");
        if (brace < 0) {
            String query = operation.path().endsWith("counterfactuals") ? "?quarter=2018/19-Q2" : "";
            return () -> operation.path() + query;
        }
        String records = operation.path().substring(0, brace);
        if (records.endsWith("/reports")) {
            return () -> operation.path().replace("{id}", "fuzz-report");
        }
        Operation first = operations.stream()
                .filter(one -> one.path().equals(records) && one.method().equals("POST"))
                .findFirst()
                .orElse(null);
        if (first == null) {
            // What is said of a person goes by the person's key, of which any will do.
            return () -> operation.path().replace("{id}", "fuzz");
        }
        AtomicInteger cases = new AtomicInteger();
        String name = "fuzz-" + Integer.toHexString(operation.path().hashCode()) + "-";
        return () -> {
            int number = cases.getAndIncrement();
            String id = name + number / EACH;
            if (number % EACH == 0) {
                String body =
                        SampleBody.of(first.schema(), true).toString().replaceFirst("\\{", "{\"id\":\"" + id + "\",");
                String who = signedIn(records).equals(signedIn("/api/v1/reports")) ? "reporter" : "intake";
                written.others(() -> client(who).post(records, body));
            }
            return operation.path().replace("{id}", id);
        };
    }

    private static List<byte[]> samples(Operation operation) {
        Map<String, List<String>> special = Map.of(
                "POST /api/v1/feed",
                        List.of(
                                "{\"steps\":[{\"source\":\"f:1\",\"step\":{\"type\":\"incident.record-incident\",\"id\":\"feed-1\","
                                    + "\"at\":\"2026-11-22T06:30:00Z\",\"opening\":\"burglary\",\"qualifiers\":[]}},"
                                    + "{\"source\":\"f:2\",\"step\":{\"type\":\"incident.arrive\",\"id\":\"feed-1\",\"at\":\"2026-11-22T06:31:00Z\"}}]}"),
                "POST /api/v1/reports", List.of("{\"template\":\"panel-quarter\",\"quarter\":\"2018/19-Q2\"}"),
                "POST /api/v1/session application/x-www-form-urlencoded",
                        List.of("username=nobody&password=nothing&x=%C3%A9"),
                "POST /api/v1/counterfactuals application/yaml",
                        List.of("version: other\ngrades:\n  - grade: 1\n    label: Emergency\n"));
        if (operation.type().equals("multipart/form-data")) {
            return List.of(String.join(
                            "\r\n",
                            "--b",
                            "Content-Disposition: form-data; name=\"candidate\"; filename=\"c.yaml\"",
                            "",
                            "version: other\n",
                            "--b--",
                            "")
                    .getBytes(UTF_8));
        }
        return special.getOrDefault(operation.name(), List.of()).stream()
                .map(text -> text.getBytes(UTF_8))
                .toList();
    }
}
