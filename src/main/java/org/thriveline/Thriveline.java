package org.thriveline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server, or runs a command where one is given. */
@SpringBootApplication
public class Thriveline {
    public static void main(String[] args) {
        if (CommandLineTool.isFor(args)) {
            System.exit(CommandLineTool.run(args));
        }
        SpringApplication.run(Thriveline.class, args);
    }
}
