package org.thriveline.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.analysis.QuestionCommand.SaveQuestion;
import org.thriveline.analysis.QuestionCommand.WithdrawQuestion;
import org.thriveline.analysis.QuestionEvent.Saved;
import org.thriveline.analysis.QuestionEvent.Withdrawn;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.Steps;

/** Decides what a command on a question makes happen. Pure, and safe for use by many threads. */
public final class QuestionDecider {
    /**
     * Returns the events of all steps in their order, empty where all of them were known.
     *
     * @throws Rejection of the first step that makes no sense
     */
    public List<QuestionEvent> decide(List<QuestionCommand> steps, Notebook notebook) {
        return Steps.inOrder(steps, notebook, this::decide, Notebook::evolve);
    }

    /**
     * Returns what happened, empty where it was known.
     *
     * @throws Rejection where the command makes no sense
     */
    public List<QuestionEvent> decide(QuestionCommand command, Notebook notebook) {
        String id = command.id().value();
        Saved known = notebook.saved().get(id);
        return switch (command) {
            case SaveQuestion c -> save(c, known);
            case WithdrawQuestion c -> {
                if (known == null) {
                    throw Rejection.notRecorded(c.id());
                }
                yield notebook.withdrawn().contains(id) ? List.of() : List.of(new Withdrawn(c.id(), c.at(), c.by()));
            }
        };
    }

    private static List<QuestionEvent> save(SaveQuestion c, @Nullable Saved known) {
        Saved saved = new Saved(c.id(), c.at(), c.by(), c.title(), c.kind(), c.parameters(), c.knowledge());
        if (known == null) {
            return List.of(saved);
        }
        if (known.equals(saved)) {
            return List.of();
        }
        throw new Rejection("already-saved-differently", "id", "a question " + c.id() + " was saved with other content");
    }
}
