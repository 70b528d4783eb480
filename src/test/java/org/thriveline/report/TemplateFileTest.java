package org.thriveline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.history.Question.Span;
import org.thriveline.policy.FileFault;
import org.thriveline.policy.Rejection;

/** Templates as people write them. */
class TemplateFileTest {
    private static final String GOOD = """
        id: weekly
        title: A report
        span: quarter
        sections:
          - id: calls
            title: Calls
            tables:
              - id: calls
                title: Calls
                measures:
                  - {id: calls.999, ref: "1.1", chart: "yes"}
                  - {id: "calls.101*"}
        public: {suppress-below: 5, round-to: 1}
        sums:
          - {total: calls, parts: ["calls.*"]}
        """;

    @Test
    void isReadAsItIsWritten() {
        Template template = TemplateFile.read("weekly.yaml", GOOD);

        assertThat(template.span()).isEqualTo(Span.QUARTER);
        assertThat(template.sections().getFirst().tables().getFirst().measures())
                .containsExactly(
                        new Template.Line("calls.999", "1.1", null, true),
                        new Template.Line("calls.101*", null, null, false));
        assertThat(template.sections()
                        .getFirst()
                        .tables()
                        .getFirst()
                        .measures()
                        .getLast()
                        .takes("calls.101.x"))
                .isTrue();
        assertThat(template.sums().getFirst().takes("calls")).isFalse();
        assertThat(template.sums().getFirst().takes("calls.999")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        span: quarter|span: month|weekly.yaml line 3: span: must be one of quarter, year-to-date, rolling-12
        suppress-below: 5|suppress-below: few|weekly.yaml line 13: public.suppress-below: must be a whole number, at least 0
        round-to: 1|round-to: 0|weekly.yaml line 13: public.round-to: must be a whole number, at least 1
        title: A report|name: A report|weekly.yaml line 2: name: is not known here; known are id, public, sections, span, sums, title
        """)
    void whatIsWrongIsNamedWithItsLine(String good, String bad, String says) {
        assertThatThrownBy(() -> TemplateFile.read("weekly.yaml", GOOD.replace(good, bad)))
                .isInstanceOf(FileFault.class)
                .hasMessage(says);
    }

    @Test
    void bothThatComeAlongAreThere() {
        Templates templates = Templates.shipped();

        assertThat(templates.all()).extracting(Template::id).containsExactly("panel-quarter", "panel-year");
        assertThat(templates.named("panel-quarter").sections())
                .extracting(Template.Section::id)
                .containsExactly("calls", "incidents", "crime", "outcomes", "prevention");
        assertThatThrownBy(() -> templates.named("panel-day"))
                .isInstanceOf(Rejection.class)
                .hasMessage("there is no template panel-day; there are panel-quarter, panel-year");
    }

    @Test
    void aPeriodIsNamedAsPeopleSayIt() {
        Templates templates = Templates.shipped();
        Asked quarter = Asked.of(templates.named("panel-quarter"), "2018/19-Q2");
        Asked year = Asked.of(templates.named("panel-year"), "2017/18");
        Asked twelve = Asked.of(templates.named("panel-year"), "2018/19-Q1");

        assertThat(quarter.title()).isEqualTo("Quarter 2, 2018/19");
        assertThat(year.title() + " " + year.period()).isEqualTo("Year 2017/18 2017/18");
        assertThat(twelve.title() + " " + twelve.period()).isEqualTo("Twelve months to June 2018 2018/19-Q1");
        assertThatThrownBy(() -> Asked.of(templates.named("panel-quarter"), "2017/18"))
                .hasMessage("'2017/18' is no quarter; one is written 2018/19-Q2");
        assertThatThrownBy(() -> Asked.of(templates.named("panel-year"), "2017/19"))
                .hasMessageContaining("the financial year that begins in 2017 is 2017/18");
    }
}
