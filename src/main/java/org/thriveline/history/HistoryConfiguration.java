package org.thriveline.history;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thriveline.log.Checkpoints;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.policy.Policies;

@Configuration
class HistoryConfiguration {
    /** Only a server shows a board; a command that imports a file need not fold the whole log first. */
    @Bean
    @ConditionalOnWebApplication
    LiveBoard liveBoard(EventLog log, EventCodec codec, Policies policies, Checkpoints checkpoints) {
        return new LiveBoard(log, codec, policies, checkpoints);
    }

    @Bean
    @ConditionalOnWebApplication
    PastBoard pastBoard(
            EventLog log, EventCodec codec, Policies policies, Checkpoints checkpoints, LiveBoard live) {
        return new PastBoard(log, codec, policies, checkpoints, live);
    }

    @Bean
    @ConditionalOnWebApplication
    IncidentHistory incidentHistory(EventLog log, EventCodec codec, Policies policies, LiveBoard live) {
        return new IncidentHistory(log, codec, policies, live);
    }
}
