package org.thriveline.history.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs a quarter under a policy whose targets are shorter and whose grades come by rules, as the page does: asks until it is done. */
record OtherPolicy(Analyst analyst) {
    private static final String CANDIDATE = """
        version: stricter
        reassess-after-minutes: 30
        flags: {assess-within-minutes: 5, near-breach-minutes: 20}
        grades:
          - {grade: 1, label: Emergency, target: {clock: from-grade, urban-minutes: 10, rural-minutes: 12}}
          - {grade: 2, label: Priority, target: {clock: from-call, urban-minutes: 45, rural-minutes: 45}}
          - {grade: 3, label: Appointment}
          - {grade: 4, label: Resolution without attendance}
        grade-rules:
          - {qualifiers: [domestic], grade: 1}
          - {qualifiers: [mental-health], grade: 2}
        """;
    private static final String RUNS = "/api/v1/counterfactuals";

    /** Returns the run when it is done. */
    JsonNode run(String quarter) throws Exception {
        JsonNode started = JsonMapper.shared()
                .readTree(analyst.post(RUNS + "?quarter=" + quarter, "application/yaml", CANDIDATE)
                        .body());
        while (true) {
            JsonNode run = JsonMapper.shared()
                    .readTree(analyst.get(RUNS + "/" + started.path("id").asString())
                            .body());
            switch (run.path("state").asString("")) {
                case "done" -> {
                    return run;
                }
                case "waiting", "running" -> Thread.sleep(10);
                default -> throw new IllegalStateException(started + " " + run);
            }
        }
    }
}
