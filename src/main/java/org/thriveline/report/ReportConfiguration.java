package org.thriveline.report;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thriveline.history.FrozenHistory;
import org.thriveline.history.Restatements;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.policy.Policies;

@Configuration
class ReportConfiguration {
    @Bean
    @ConditionalOnWebApplication
    Reports reports(
            FrozenHistory frozen,
            Restatements restatements,
            EventLog log,
            EventCodec codec,
            Policies policies,
            Clock clock) {
        Templates templates = Templates.shipped();
        return new Reports(
                templates,
                new Snapshots(frozen, policies, templates),
                new ReportHistory(log, codec),
                restatements,
                policies,
                clock);
    }
}
