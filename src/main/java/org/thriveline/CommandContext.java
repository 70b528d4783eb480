package org.thriveline;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts parts of the application for a command: without a server, and with nothing on standard output. */
final class CommandContext {
    private static final List<String> QUIET = List.of(
            "--thriveline.simulate=false",
            "--logging.config=classpath:logback-command.xml",
            "--logging.level.de.bwaldvogel.mongo=OFF");

    private CommandContext() {}

    static ConfigurableApplicationContext start(Class<?> parts, String... options) {
        return new SpringApplicationBuilder(parts)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(Stream.concat(QUIET.stream(), Stream.of(options)).toArray(String[]::new));
    }

    /** Returns what a person can act on: the first cause that is not Spring's report of another. */
    static String reason(Throwable e) {
        Throwable cause = e.getCause();
        boolean report = e.getClass().getPackageName().startsWith("org.springframework");
        return report && cause != null ? reason(cause) : String.valueOf(e.getMessage());
    }
}
