package org.thriveline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.thriveline.analysis.QuestionEvent;
import org.thriveline.analysis.SeriesEvent;
import org.thriveline.call.CallEvent;
import org.thriveline.crime.CrimeEvent;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.intake.ImportEvent;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventNames;
import org.thriveline.missing.MissingEvent;
import org.thriveline.person.PersonEvent;
import org.thriveline.policy.Policies;
import org.thriveline.policy.PolicyFile;
import org.thriveline.policy.StoredJson;
import org.thriveline.report.PublishedEvent;
import org.thriveline.report.ReportEvent;
import org.thriveline.stopsearch.SearchEvent;

/** What it takes to read the log: the policy, and the events' stored names. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {
    @Bean
    Policies policies(@Value("${thriveline.policy:classpath:policies/leicestershire.yaml}") Resource file)
            throws IOException {
        String name = file.getFilename();
        return PolicyFile.read(name == null ? "policy" : name, file.getContentAsString(StandardCharsets.UTF_8));
    }

    @Bean
    EventCodec eventCodec() {
        EventNames names = EventNames.of(
                CallEvent.class,
                IncidentEvent.class,
                MissingEvent.class,
                SearchEvent.class,
                CrimeEvent.class,
                SeriesEvent.class,
                QuestionEvent.class,
                ReportEvent.class,
                PublishedEvent.class,
                ImportEvent.class,
                PersonEvent.class);
        return new EventCodec(names, StoredJson.mapper());
    }
}
