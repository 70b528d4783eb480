package org.thriveline.intake.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.thriveline.missing.MissingCommand;
import org.thriveline.missing.MissingId;
import org.thriveline.policy.PersonKey;

/** Follows who is missing, and asserts that nobody is reported again before being found. */
final class Whereabouts {
    private final Map<PersonKey, MissingId> away = new HashMap<>();
    private final Map<MissingId, PersonKey> whose = new HashMap<>();

    void follow(Object command) {
        switch (command) {
            case MissingCommand.Report report -> {
                assertThat(away.put(report.person(), report.id()))
                        .as("where %s is known to be", report)
                        .isNull();
                whose.put(report.id(), report.person());
            }
            case MissingCommand.Find find -> back(find.id());
            case MissingCommand.VoidRecord never -> back(never.id());
            default -> {}
        }
    }

    private void back(MissingId id) {
        away.remove(whose.get(id));
    }
}
