package org.thriveline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the log to what the answers say was written: what was refused has left nothing there. Used by one thread. */
final class Written {
    /** Refusals between looks: finding the log's end takes longer than a refusal. */
    private static final int REFUSALS = 40;

    private final LongSupplier log;
    private long last;
    private int since;

    /** @param log how many units of work it has; nobody else writes */
    Written(LongSupplier log) {
        this.log = log;
        this.last = log.getAsLong();
    }

    /** Has others write. */
    void others(Runnable writing) {
        unchanged();
        writing.run();
        last = log.getAsLong();
    }

    /** Takes in an answer. */
    void add(Wire.Heard heard, boolean taken) {
        if (taken) {
            long units = log.getAsLong() - last;
            last += units;
            since = 0;
            assertThat(units).as("units of work of " + heard.text()).isEqualTo(said(heard, units));
        } else if (++since == REFUSALS) {
            since = 0;
            unchanged();
        }
    }

    private void unchanged() {
        assertThat(log.getAsLong()).as("units of work after refusals").isEqualTo(last);
    }

    private static long said(Wire.Heard heard, long otherwise) {
        JsonNode answer = JsonMapper.shared().readTree(heard.text().isEmpty() ? "{}" : heard.text());
        if (answer.has("results")) {
            return answer.path("results")
                    .valueStream()
                    .filter(result -> result.path("recorded").asInt() > 0)
                    .count();
        }
        return answer.has("events") ? Math.min(1, answer.path("events").asInt()) : Math.min(1, otherwise);
    }
}
