package org.thriveline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thriveline.intake.Origin;
import org.thriveline.report.ReportCommand.DraftReport;
import org.thriveline.web.ServedTest;

/** A quarter's report that drafts itself; the clock of these tests stands in the third quarter of 2026/27. */
class ReportScheduleTest extends ServedTest {
    @Autowired
    private Reports reports;

    @Autowired
    private CommandGateway gateway;

    @Test
    void draftsTheLastQuarterOnceItIsDue() {
        assertThat(client("intake")
                        .post("/api/v1/calls", "{\"id\":\"due\",\"line\":\"999\",\"at\":\"2026-08-01T10:00:00Z\"}")
                        .status())
                .isIn(200, 201);
        await().until(() -> reports.choices().getFirst().periods().contains("2026/27-Q2"));
        List<DraftReport> drafts = new ArrayList<>();
        try (ReportSchedule schedule = new ReportSchedule(reports, 7, clock, drafts::add)) {
            assertThat(schedule.next()).contains(new ReportSchedule.Due("2026/27-Q2", LocalDate.of(2026, 10, 7)));

            schedule.draft();

            assertThat(drafts).hasSize(1);
            DraftReport draft = drafts.getFirst();
            assertThat(draft.id()).isEqualTo(new ReportId("panel-quarter-2026-27-q2-scheduled"));
            assertThat(draft.by()).isEqualTo("schedule");
            assertThat(draft.snapshot().period()).isEqualTo("2026/27-Q2");
            gateway.sendAndWait(ReportSteps.of(draft), MetaData.from(Origin.note(draft.by())));

            schedule.draft();

            assertThat(drafts).hasSize(1);
            assertThat(schedule.next()).contains(new ReportSchedule.Due("2026/27-Q3", LocalDate.of(2027, 1, 7)));
        }
    }

    @Test
    void withoutDaysNothingIsDrafted() {
        List<DraftReport> drafts = new ArrayList<>();
        try (ReportSchedule never = new ReportSchedule(reports, null, clock, drafts::add)) {
            never.draft();

            assertThat(drafts).isEmpty();
            assertThat(never.next()).isEmpty();
        }
    }
}
