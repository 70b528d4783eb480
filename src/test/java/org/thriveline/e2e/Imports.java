package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;
import tools.jackson.databind.JsonNode;

/** Uploads files to a server as the intake account, and asks what became of them. */
final class Imports {
    private static final String BOUNDARY = "a-line-of-no-file";

    private final Caller caller;

    Imports(int port) {
        this.caller = Caller.basic(port, "intake", Jar.PASSWORD);
    }

    /** Rows of an import so far. */
    record Counts(String state, int read, int accepted, int known, int skipped, int rejected) {}

    /** Uploads stop-searches of a force called testshire, and returns the import's id. */
    String upload(String csv) {
        String body = part("format", "", "data-police-uk-stop-search")
                + part("force", "", "testshire")
                + part("file", "; filename=\"searches.csv\"", csv)
                + "--" + BOUNDARY + "--\r\n";
        Reply reply = caller.send(
                "POST", "/api/v1/imports", body, "Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        assertThat(reply).hasToString("202");
        return reply.json().get("id").asString();
    }

    Counts counts(String id) {
        JsonNode json = caller.get("/api/v1/imports/" + id).json();
        return new Counts(
                json.get("state").asString(),
                json.get("read").asInt(),
                json.get("accepted").asInt(),
                json.get("known").asInt(),
                json.get("skipped").asInt(),
                json.get("rejected").asInt());
    }

    /** Waits until an import is done. */
    Counts finished(String id) {
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> counts(id), counts -> counts.state().equals("done"));
    }

    private static String part(String name, String more, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + value
                + "\r\n";
    }
}
