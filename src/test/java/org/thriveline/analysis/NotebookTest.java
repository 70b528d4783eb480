package org.thriveline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thriveline.policy.RejectedAs.rejectedAs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thriveline.analysis.QuestionCommand.SaveQuestion;
import org.thriveline.analysis.QuestionCommand.WithdrawQuestion;
import org.thriveline.analysis.QuestionEvent.Saved;
import org.thriveline.analysis.QuestionEvent.Withdrawn;

class NotebookTest {
    private static final Instant AT = Instant.parse("2024-11-22T07:00:00Z");
    private static final Instant EARLIER = Instant.parse("2024-10-01T00:00:00Z");
    private static final SortedMap<String, String> ASKED = new TreeMap<>(Map.of("measure", "calls.999"));

    private AggregateTestFixture<NotebookAggregate> fixture;

    @BeforeEach
    void start() {
        fixture = new AggregateTestFixture<>(NotebookAggregate.class);
        fixture.registerInjectableResource(new QuestionDecider());
    }

    private static SaveQuestion save(String id, Instant knownAt, Boolean whenOpened) {
        return new SaveQuestion(
                new QuestionId(id), AT, "ann", "999 by month", QuestionKind.SERIES, ASKED, knownAt, whenOpened);
    }

    private static Saved saved(String id, Instant knownAt) {
        return new Saved(new QuestionId(id), AT, "ann", "999 by month", QuestionKind.SERIES, ASKED, knownAt);
    }

    @Test
    void isAnsweredAsKnownWhenSavedUnlessAskedOtherwise() {
        fixture.givenNoPriorActivity()
                .when(QuestionSteps.of(save("1", null, null), save("2", EARLIER, false), save("3", null, true)))
                .expectResultMessagePayload(3)
                .expectEvents(saved("1", AT), saved("2", EARLIER), saved("3", null));
    }

    @Test
    void savedOrWithdrawnTwiceIsOnce() {
        fixture.given(saved("1", AT)).when(QuestionSteps.of(save("1", null, null))).expectNoEvents();
        fixture.given(saved("1", AT))
                .when(QuestionSteps.of(
                        new WithdrawQuestion(new QuestionId("1"), AT, "bob"),
                        new WithdrawQuestion(new QuestionId("1"), AT, "ann")))
                .expectEvents(new Withdrawn(new QuestionId("1"), AT, "bob"));
    }

    @Test
    void refusesAnotherOfTheSameIdAndToWithdrawWhatWasNotSaved() {
        fixture.given(saved("1", AT))
                .when(QuestionSteps.of(save("1", EARLIER, null)))
                .expectException(rejectedAs("already-saved-differently", "id"));
        fixture.givenNoPriorActivity()
                .when(QuestionSteps.of(new WithdrawQuestion(new QuestionId("1"), AT, "bob")))
                .expectException(rejectedAs("not-recorded", ""));
    }

    @Test
    void refusesWhatThePageDoesNotAsk() {
        var strange = new TreeMap<>(Map.of("quarter", "2018/19-Q2"));

        assertThatThrownBy(() -> new SaveQuestion(
                        new QuestionId("1"), AT, "ann", "a", QuestionKind.SERIES, strange, null, null))
                .hasMessage("parameters may not have quarter for a question of kind series");
        assertThatThrownBy(() -> save("1", EARLIER, true)).hasMessage("knownAt contradicts knownWhenOpened");
    }

    @Test
    void listsTheLatestFirstWithoutThoseWithdrawn() {
        assertThat(Notebook.questions(List.of(
                        saved("1", AT), saved("2", AT), saved("3", AT), new Withdrawn(new QuestionId("2"), AT, "ann"))))
                .isEqualTo(List.of(saved("3", AT), saved("1", AT)));
    }
}
