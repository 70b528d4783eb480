package org.thriveline.intake.force;

import java.util.List;
import java.util.stream.Collectors;

/** A figures file cannot be met. The message has one line for each fault: the file, the measure's id, and what is wrong. */
public final class BadFigures extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadFigures(String file, List<String> faults) {
        super(faults.stream().map(fault -> file + ": " + fault).collect(Collectors.joining("\n")));
    }
}
