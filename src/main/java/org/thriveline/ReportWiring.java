package org.thriveline;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thriveline.intake.Origin;
import org.thriveline.report.ReportSchedule;
import org.thriveline.report.ReportSteps;
import org.thriveline.report.Reports;

/** Gives the schedule of reports the command bus. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ReportWiring {
    @Bean
    ReportSchedule reportSchedule(
            Reports reports,
            Clock clock,
            CommandGateway gateway,
            @Value("${thriveline.reports.after-days:#{null}}") @Nullable Integer afterDays) {
        return new ReportSchedule(
                reports,
                afterDays,
                clock,
                draft -> gateway.send(
                                ReportSteps.of(draft),
                                org.axonframework.messaging.MetaData.from(Origin.note(draft.by())))
                        .join());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> scheduling(ReportSchedule schedule) {
        return _ -> schedule.begin();
    }
}
