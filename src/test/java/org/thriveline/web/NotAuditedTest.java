package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.thriveline.access.AuditTrail;

/** Where the audit trail takes nothing, nothing is handed out and nothing is taken in. */
@DirtiesContext
@TestPropertySource(properties = "thriveline.node=silent")
class NotAuditedTest extends ServedTest {
    @Autowired
    private AuditTrail trail;

    @Autowired
    private EventStore log;

    @Test
    void isRefusedWithTheReason() {
        client("intake").post("/api/v1/incidents", "{\"id\":\"silent-1\",\"opening\":\"burglary\",\"area\":\"NC\"}");
        trail.close();

        List<String> answers = new ArrayList<>();
        for (String path : List.of(
                "/api/v1/incidents/silent-1/timeline",
                "/api/v1/board?view=incidents",
                "/api/v1/codes?quarter=2018/19-Q2&format=csv")) {
            answers.add(says(client("supervisor").get(path, "Accept", "application/json,text/csv,*/*")));
        }
        answers.add(says(client("intake").post("/api/v1/incidents/silent-1/void", "{\"reason\":\"none\"}")));
        answers.add(says(client("intake").post("/api/v1/calls", "{\"id\":\"silent-2\",\"line\":\"999\"}")));

        assertThat(answers)
                .containsOnly(
                        "503 urn:thriveline:problem:store-unavailable This could not be written into the audit trail"
                                + " (the server is stopping), so nothing was handed out or taken in. Send the same"
                                + " again.");
        assertThat(log.readEvents("incident-silent-1").asStream()).hasSize(1);
        assertThat(log.readEvents("call-silent-2").asStream()).isEmpty();
        assertThat(client("supervisor").get("/api/v1/measures").status()).isEqualTo(200);
    }

    private static String says(Reply reply) {
        return reply.status() + " " + reply.json().path("type").asString() + " "
                + reply.json().path("detail").asString();
    }
}
