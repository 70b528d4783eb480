package org.thriveline.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.thriveline.analysis.QuestionCommand.SaveQuestion;
import org.thriveline.analysis.QuestionCommand.WithdrawQuestion;
import org.thriveline.policy.DeciderLaws;

class QuestionDeciderTest extends DeciderLaws<QuestionCommand, Notebook, QuestionEvent> {
    private final QuestionDecider decider = new QuestionDecider();

    QuestionDeciderTest() {
        super(Notebook.EMPTY);
    }

    private static QuestionCommand save(Instant at, String id, String title) {
        var asked = new TreeMap<>(Map.of("quarter", "2018/19-Q2"));
        return new SaveQuestion(new QuestionId(id), at, "ann", title, QuestionKind.COMPARE, asked, null, null);
    }

    @Override
    protected List<Function<Instant, QuestionCommand>> commands() {
        return List.of(
                at -> save(at, "1", "the quarter"),
                at -> save(at, "1", "the quarter"),
                at -> save(at, "1", "the same quarter"),
                at -> save(at, "2", "the quarter"),
                at -> new WithdrawQuestion(new QuestionId("1"), at, "bob"),
                at -> new WithdrawQuestion(new QuestionId("2"), at, "ann"));
    }

    @Override
    protected List<QuestionEvent> decide(List<QuestionCommand> steps, Notebook state) {
        return decider.decide(steps, state);
    }

    @Override
    protected Notebook evolve(Notebook state, QuestionEvent event) {
        return state.evolve(event);
    }
}
