package org.thriveline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thriveline.intake.RealFiles;
import org.thriveline.report.EarlierReport.Beside;
import org.thriveline.report.EarlierReport.Checked;
import org.thriveline.report.EarlierReport.Finding;

/** A table that was published, checked. */
class EarlierReportTest {
    private static final PublishedTable TABLE = new PublishedTable(Map.of());

    private static List<Finding> findings(String text) {
        return EarlierReport.check(TABLE.read(text), _ -> Optional.empty()).findings();
    }

    @Test
    void thePanelsPaperHasExactlyTwoWrongSubtractions() throws IOException {
        String paper = Files.readString(RealFiles.figures("q2-2018-19.json"));

        assertThat(findings(paper))
                .containsExactly(
                        new Finding(
                                14,
                                "outcomes.positive",
                                "outcomes.positive",
                                "subtraction",
                                "\u2212734",
                                "\u2212724",
                                "1,998 \u2212 2,722 is \u2212724; the table says \u2212734"),
                        new Finding(
                                15,
                                "stopsearch",
                                "stopsearch",
                                "subtraction",
                                "+467",
                                "+463",
                                "893 \u2212 430 is +463; the table says +467"));
    }

    @Test
    void aWrongPercentageAndAWrongSumAreFound() {
        assertThat(findings("""
            measure,current,previous,change,percent,2018-07,2018-08,2018-09
            a,110,100,10,11,40,40,30
            b,90,80,10,12.5,30,30,31
            c,90,80,10,13,,,
            d,5,,-3,-38,,,
            """))
                .extracting(Finding::line, Finding::kind, Finding::says)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                2, "percent", "+10 on 100 is +10 %; the table says +11 %"),
                        org.assertj.core.api.Assertions.tuple(
                                3, "sum", "the months are 91 together; the table says 90"));
    }

    @Test
    void everyFigureStandsBesideTheLogs() {
        Snapshot log = SampleSnapshot.of(SampleSnapshot.count("calls.999", "999 calls", 110, 100, 40, 40, 30));

        Checked checked = EarlierReport.check(
                TABLE.read("measure,title,current,previous,percent,2018-08\ncalls.999,999,111,100,10,40\nx,X,1,,,\n"),
                log::figure);

        assertThat(checked.compared())
                .containsExactly(
                        new Beside("calls.999", "999", "current", "111", "110", false),
                        new Beside("calls.999", "999", "previous", "100", "100", true),
                        new Beside("calls.999", "999", "percent", "+10", "+10", true),
                        new Beside("calls.999", "999", "2018-08", "40", "40", true));
        assertThat(checked.unknown()).containsExactly("x");
        // 11 on 100 is 11 %, not 10.
        assertThat(checked.findings()).extracting(Finding::kind).containsExactly("percent");
    }
}
