package org.thriveline.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thriveline.report.paper.Cell.Figure;
import org.thriveline.report.paper.Cell.Words;
import org.thriveline.report.paper.Table.Column;

class LeafTest {
    private static final Leaf LEAF = new Leaf(
            "Table_1",
            List.of("Title"),
            List.of(
                    new Column("Measure", "", false),
                    new Column("Rank among most similar forces", "", true),
                    new Column("Said", "", false)),
            List.of(
                    List.of(new Words("Short"), new Figure(BigDecimal.ONE, false), new Words("")),
                    List.of(new Words("x".repeat(40)), new Figure(BigDecimal.TWO, false), new Words("y".repeat(150))),
                    List.of(new Words("a\nb"), new Figure(BigDecimal.TEN, false), new Words("z"))),
            List.of());

    @Test
    void columnsAreAsWideAsTheirWordsWithinReason() {
        assertThat(List.of(LEAF.width(0), LEAF.width(1), LEAF.width(2))).containsExactly(42.0, 18.0, 60.0);
    }

    @Test
    void rowsAreAsHighAsWhatIsWrappedInThem() {
        assertThat(LEAF.headHeight()).isEqualTo(2);
        assertThat(List.of(LEAF.height(0), LEAF.height(1), LEAF.height(2))).containsExactly(1, 3, 2);
    }

    @Test
    void marksStandOnEverySheet() {
        Paper paper = SamplePaper.paper();

        assertThat(Leaf.all(paper))
                .hasSize(6)
                .allSatisfy(leaf -> assertThat(leaf.lines()).containsAll(paper.marks()));
    }
}
