package org.thriveline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thriveline.policy.Rejection;
import org.thriveline.report.ReportCommand.Comment;
import org.thriveline.report.ReportCommand.DraftReport;
import org.thriveline.report.ReportCommand.Publish;
import org.thriveline.report.ReportCommand.Review;
import org.thriveline.report.ReportCommand.Withdraw;

/** The life of a report, given what happened, when somebody says something, then. */
class ReportDeciderTest {
    private static final ReportId ID = new ReportId("q2");
    private static final Instant AT = Instant.parse("2018-10-12T09:00:00Z");
    private static final Snapshot FIGURES = SampleSnapshot.of(SampleSnapshot.count("calls.999", "999 calls", 110, 100));
    private static final ReportEvent DRAFTED =
            new ReportEvent.Drafted(ID, AT, "reporter", FIGURES, Canonical.sha256(FIGURES));
    private static final ReportEvent COMMENTED = new ReportEvent.Commented(ID, AT, "analyst", "calls", "More.");
    private static final ReportEvent REVIEWED = new ReportEvent.Reviewed(ID, AT, "analyst");
    private static final ReportEvent PUBLISHED = new ReportEvent.Published(ID, AT, "reporter");
    private static final ReportEvent WITHDRAWN = new ReportEvent.Withdrawn(ID, AT, "reporter", "a slip");
    private static final ReportCommand DRAFT = new DraftReport(ID, AT, "reporter", FIGURES);
    private static final ReportCommand COMMENT = new Comment(ID, AT, "analyst", "calls", "More.");
    private static final ReportCommand REVIEW = new Review(ID, AT, "analyst");
    private static final ReportCommand PUBLISH = new Publish(ID, AT, "reporter");
    private static final ReportCommand WITHDRAW = new Withdraw(ID, AT, "reporter", "a slip");

    private static List<ReportEvent> decide(List<ReportEvent> given, ReportCommand... when) {
        Shelf shelf = Shelf.EMPTY;
        for (ReportEvent event : given) {
            shelf = shelf.evolve(event);
        }
        return new ReportDecider().decide(List.of(when), shelf);
    }

    private static void refused(String reason, List<ReportEvent> given, ReportCommand when) {
        assertThatThrownBy(() -> decide(given, when))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void goesFromDraftToWithdrawn() {
        assertThat(decide(List.of(), DRAFT, COMMENT, REVIEW, PUBLISH, WITHDRAW))
                .containsExactly(DRAFTED, COMMENTED, REVIEWED, PUBLISHED, WITHDRAWN);
    }

    @Test
    void whatIsSaidTwiceHappensOnce() {
        assertThat(decide(List.of(DRAFTED, COMMENTED, REVIEWED, PUBLISHED, WITHDRAWN), DRAFT, WITHDRAW))
                .isEmpty();
        assertThat(decide(List.of(DRAFTED, COMMENTED), COMMENT)).isEmpty();
        assertThat(decide(List.of(DRAFTED, REVIEWED), REVIEW)).isEmpty();
        assertThat(decide(List.of(DRAFTED, REVIEWED, PUBLISHED), PUBLISH)).isEmpty();
    }

    @Test
    void otherFiguresNeverTakeItsPlace() {
        refused(
                "already-drafted",
                List.of(DRAFTED),
                new DraftReport(ID, AT, "reporter", SampleSnapshot.changed(FIGURES)));
    }

    @Test
    void nobodyPublishesWhatNobodyReviewed() {
        refused("report-is-draft", List.of(DRAFTED), PUBLISH);
        refused("report-is-draft", List.of(DRAFTED, REVIEWED, COMMENTED), PUBLISH);
    }

    @Test
    void whatIsOutNeverChanges() {
        List<ReportEvent> out = List.of(DRAFTED, REVIEWED, PUBLISHED);
        refused("report-is-published", out, COMMENT);
        refused("report-is-published", out, REVIEW);
        List<ReportEvent> gone = List.of(DRAFTED, WITHDRAWN);
        refused("report-is-withdrawn", gone, COMMENT);
        refused("report-is-withdrawn", gone, REVIEW);
        refused("report-is-withdrawn", gone, PUBLISH);
    }

    @Test
    void whatIsNotThereIsNamed() {
        refused("not-recorded", List.of(), REVIEW);
        refused("unknown-section", List.of(DRAFTED), new Comment(ID, AT, "analyst", "weather", "Fine."));
    }

    @Test
    void isToldAsItWasAfterSoManyEvents() {
        ReportEvent back = new ReportEvent.Commented(ID, AT, "analyst", "calls", "");
        Written written = Written.of(List.of(DRAFTED, COMMENTED, REVIEWED, back));

        assertThat(written).isNotNull();
        assertThat(written.texts()).isEmpty();
        assertThat(written.status()).isEqualTo(Status.DRAFT);
        assertThat(written.after(3).texts()).containsOnlyKeys("calls");
        assertThat(written.after(3).status()).isEqualTo(Status.REVIEWED);
        assertThat(Written.of(List.of(COMMENTED))).isNull();
    }
}
