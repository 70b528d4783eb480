package org.thriveline;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;
import org.thriveline.intake.Bursts;
import org.thriveline.log.EventLog;

/** The log's bursts, for the intake, which does not know the log. */
@Component
final class LogBursts implements Bursts {
    private final EventLog log;

    LogBursts(EventLog log) {
        this.log = log;
    }

    @Override
    public Bursts.Burst begin() {
        var burst = new org.thriveline.log.Burst(log);
        return new Bursts.Burst() {
            @Override
            public void expect(Collection<String> streams) {
                burst.expect(streams);
            }

            @Override
            public CompletableFuture<?> unit(Runnable commands) {
                return burst.unit(commands);
            }

            @Override
            public void flush() {
                burst.flush();
            }
        };
    }
}
