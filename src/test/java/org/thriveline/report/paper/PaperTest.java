package org.thriveline.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.report.paper.Cell.Figure;
import org.thriveline.report.paper.Cell.Words;
import org.thriveline.report.paper.Table.Column;

class PaperTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "62138; false; 62,138",
                "62138; true; +62,138",
                "-6220; true; \u22126,220",
                "-6220; false; \u22126,220",
                "0; true; 0",
                "0.0; true; 0.0",
                "-0.04; false; \u22120.04",
                "90.00; false; 90.00",
                "1234567.5; true; +1,234,567.5",
                "1E+3; false; 1,000"
            })
    void figuresAreWrittenWithTheirDecimalsAndASignAsWideAsAPlus(BigDecimal value, boolean signed, String shown) {
        assertThat(new Figure(value, signed).shown()).isEqualTo(shown);
    }

    @Test
    void tablesAreThoseOfEveryChapterInTheirOrder() {
        assertThat(SamplePaper.paper().tables())
                .containsExactly(SamplePaper.COUNTED, SamplePaper.SPAN, SamplePaper.MEANT);
    }

    @Test
    void aTableOfUnevenRowsIsRefused() {
        List<Column> columns = List.of(new Column("One", "", false), new Column("Two", "", true));

        assertThatThrownBy(() -> new Table("uneven", 1, "Uneven", columns, List.of(List.of(new Words("1"))), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table uneven has a row of 1 cells");
    }

    @Test
    void whatIsChangedAfterwardsDoesNotChangeATable() {
        List<Cell> row = new ArrayList<>(List.of(new Words("as it was")));
        List<List<Cell>> rows = new ArrayList<>(List.of(row));
        Table table = new Table("t", 1, "T", List.of(new Column("One", "", false)), rows, List.of());

        row.set(0, new Words("changed"));
        rows.clear();

        assertThat(table.rows()).isEqualTo(List.of(List.of(new Words("as it was"))));
    }
}
