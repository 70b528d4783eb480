package org.thriveline;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the server, or runs a command where one is given. Axon's usage reporting is left out of it altogether: nothing here
 * speaks to anybody unasked.
 */
@SpringBootApplication(exclude = UpdateCheckerAutoConfiguration.class)
public class Thriveline {
    public static void main(String[] args) {
        if (CommandLineTool.isFor(args)) {
            System.exit(CommandLineTool.run(args));
        }
        SpringApplication.run(Thriveline.class, args);
    }
}
