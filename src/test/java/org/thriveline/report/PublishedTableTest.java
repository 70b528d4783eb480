package org.thriveline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.policy.Rejection;

/** Tables as people have them. */
class PublishedTableTest {
    private static final PublishedTable TABLE = new PublishedTable(Map.of("999 calls", "calls.999"));

    @Test
    void commasTabsAndJsonSayTheSame() {
        PublishedFigure said = new PublishedFigure(
                2,
                "calls.999",
                "1.1",
                "999 calls",
                new BigDecimal("38995"),
                new BigDecimal("36000"),
                new BigDecimal("-5"),
                new BigDecimal("8"),
                new TreeMap<>(Map.of("2018-07", new BigDecimal("13735"))),
                null);

        assertThat(TABLE.read("\uFEFFRef,Title,Current,Previous,Volume change,% change,2018-07"
                        .concat("\r\n1.1,999 calls,\"38,995\",36000,\u22125,8%,\"13,735\"\r\n")))
                .containsExactly(said);
        assertThat(TABLE.read("""
            Ref\tTitle\tLatest\tPrevious\tChange\tPercent\t2018-07
            1.1\t999 calls\t38,995\t36 000\t-5\t+8\t13735
            """)).containsExactly(said);
        assertThat(TABLE.read("{\"source\":\"x\",\"measures\":[{\"title\":\"101\",\"current\":1},"
                                + "{\"ref\":\"1.1\",\"title\":\"999 calls\",\"current\":38995,\"previous\":36000,"
                                + "\"publishedChange\":-5,\"publishedPercent\":8,\"arithmetic\":\"wrong\","
                                + "\"months\":{\"2018-07\":13735}}]}")
                        .getLast())
                .isEqualTo(said);
    }

    @Test
    void ranksAndNamedNumbersAreRead() {
        assertThat(TABLE.read("category,latest,msf rank,national rank,positive outcome %\nRape,754,2,6,8.30\n"))
                .extracting(PublishedFigure::id, PublishedFigure::standing)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("rape", new Standing(2, 6, new BigDecimal("8.30"))));
        assertThat(TABLE.read(
                        "{\"recordingCompliance\":{\"start\":75.8,\"rule\":\"words\"},\"missingFoundSafe\":4244}"))
                .extracting(PublishedFigure::id, PublishedFigure::title, PublishedFigure::current)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "recordingCompliance.start", "Recording compliance: start", new BigDecimal("75.8")),
                        org.assertj.core.api.Assertions.tuple(
                                "missingFoundSafe", "Missing found safe", new BigDecimal("4244")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        measure,odd;a,1|line 1: column 2 'odd' is not known; known are id, ref, title, current, previous, change, \
        percent, msfrank, nationalrank, positiveoutcomepercent, and months such as 2018-07
        measure,current;a,many|line 2 has no number in its column current: 'many'
        measure,current;a,1;b,2,3|line 3 has 3 cells, the head 2
        measure,2018-07;a,x|line 2 has no number in its column 2018-07: 'x'
        current;7|line 2 names neither a measure nor a category
        measure,msf rank;a,1.5|line 2 has a rank that is no whole number in its column most similar: 1.5
        measure|the table has no row
        {;"a": }|line 2: this is no JSON
        {"a":[{"ref":["1.1"],"current":7}]}|row 1 has no single value in ref
        """)
    void whatCannotBeReadIsNamedWithItsPlace(String table, String says) {
        assertThatThrownBy(() -> TABLE.read(table.replace(';', '\n')))
                .isInstanceOf(Rejection.class)
                .hasMessage(says);
    }
}
