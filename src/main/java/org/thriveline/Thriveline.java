package org.thriveline;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. Axon's usage reporting is left out of it altogether: nothing here speaks to anybody unasked. */
@SpringBootApplication(exclude = UpdateCheckerAutoConfiguration.class)
public class Thriveline {
    public static void main(String[] args) {
        SpringApplication.run(Thriveline.class, args);
    }
}
