package org.thriveline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Thriveline {
    public static void main(String[] args) {
        SpringApplication.run(Thriveline.class, args);
    }
}
