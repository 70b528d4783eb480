package org.thriveline.intake;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thriveline.policy.Rejection;

/** Records in this process, over the command bus. Safe for use by many threads. */
@Component
public class GatewaySink implements RecordSink {
    private static final int ATTEMPTS = 5;

    private final CommandGateway gateway;

    public GatewaySink(CommandGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public int record(RecordSteps steps, Origin origin) {
        for (int attempt = 1; ; attempt++) {
            try {
                Integer events = gateway.sendAndWait(steps.envelope(), MetaData.from(origin.metaData()));
                return events == null ? 0 : events;
            } catch (RuntimeException e) {
                Rejection rejection = causedBy(e, Rejection.class);
                if (rejection != null) {
                    throw rejection;
                }
                // Another process wrote to the same record in between: decide again on what it is now.
                if (attempt == ATTEMPTS || causedBy(e, ConcurrencyException.class) == null) {
                    throw e;
                }
            }
        }
    }

    private static <T extends Throwable> @Nullable T causedBy(Throwable e, Class<T> type) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
