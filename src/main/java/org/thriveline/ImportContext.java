package org.thriveline;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The part of the application that an import needs: the records, the log and the intake, without views, web and simulated
 * force. It bears no {@code @Configuration}, or the whole application would find it and be cut down to it.
 */
@EnableAutoConfiguration
@ComponentScan({
    "org.thriveline.call",
    "org.thriveline.incident",
    "org.thriveline.missing",
    "org.thriveline.stopsearch",
    "org.thriveline.crime",
    "org.thriveline.person",
    "org.thriveline.retention",
    "org.thriveline.report",
    "org.thriveline.log",
    "org.thriveline.intake"
})
@Import({StoreConfiguration.class, RecordsConfiguration.class, LogBursts.class})
class ImportContext {
    /** Opens the store, to mix real and simulated records where told to; else as the settings say. */
    static ConfigurableApplicationContext start(boolean mix) {
        return mix ? start("--thriveline.mix=true") : start();
    }

    /** Opens the store. */
    static ConfigurableApplicationContext start(String... options) {
        return CommandContext.start(ImportContext.class, options);
    }
}
