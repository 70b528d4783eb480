package org.thriveline.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Charts, read back as XML. */
class BarsSvgTest {
    private static final Pattern POINT = Pattern.compile("[ML]([0-9.]+) ([0-9.]+)");

    private static Document drawn(Bars bars) {
        return Read.xml(BarsSvg.of(bars, false).render());
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    @Property(tries = 300)
    void aBarIsAsHighAsItsValueFromZero(
            @ForAll @Size(3) List<@LongRange(max = 2_000_000) Long> before,
            @ForAll @Size(3) List<@LongRange(max = 2_000_000) Long> now) {
        Document svg = drawn(new Bars(
                "a",
                "A",
                "A.",
                "",
                List.of("Jul", "Aug", "Sep"),
                "then",
                before.stream().map(BigDecimal::valueOf).toList(),
                "now",
                now.stream().map(BigDecimal::valueOf).toList()));
        List<Element> boxes = Read.all(svg, "rect");
        List<Element> ticks = Read.all(svg, "text").stream()
                .filter(text -> text.getAttribute("class").equals("tick"))
                .toList();
        double zero = number(ticks.getFirst(), "y") - 4;
        double top = number(ticks.getLast(), "y") - 4;
        double most = Double.parseDouble(ticks.getLast().getTextContent().replace(",", ""));

        assertThat(ticks.getFirst().getTextContent()).isEqualTo("0");
        assertThat(ticks).hasSizeBetween(2, 5);
        for (int period = 0; period < 3; period++) {
            for (int side = 0; side < 2; side++) {
                Element box = boxes.get(2 + 2 * period + side);
                long value = (side == 0 ? before : now).get(period);
                assertThat(number(box, "height")).isCloseTo((zero - top) * value / most, within(0.02));
                assertThat(number(box, "y") + number(box, "height")).isCloseTo(zero, within(0.02));
            }
        }
        hatchesAreWithinTheirBoxes(svg);
    }

    private static void hatchesAreWithinTheirBoxes(Document svg) {
        List<Element> hatched = Read.all(svg, "rect").stream()
                .filter(box -> box.getAttribute("class").equals("before"))
                .toList();
        for (Element hatch : Read.all(svg, "path")) {
            Matcher point = POINT.matcher(hatch.getAttribute("d"));
            while (point.find()) {
                double x = Double.parseDouble(point.group(1));
                double y = Double.parseDouble(point.group(2));
                assertThat(hatched)
                        .anyMatch(box -> x >= number(box, "x") - 0.02
                                && x <= number(box, "x") + number(box, "width") + 0.02
                                && y >= number(box, "y") - 0.02
                                && y <= number(box, "y") + number(box, "height") + 0.02);
            }
        }
    }

    @Test
    void saysWhatItShowsAndWhereThereIsNothing() {
        Document svg = drawn(SamplePaper.bars(3));

        assertThat(svg.getDocumentElement().getAttribute("aria-label")).isEqualTo("999 calls: 3 months.");
        assertThat(Read.all(svg, "text").stream().map(Element::getTextContent).toList())
                .containsExactly(
                        "0",
                        "5,000",
                        "10,000",
                        "15,000",
                        "2017/18 Q2",
                        "2018/19 Q2",
                        "10,000",
                        "12,000",
                        "Apr",
                        "\u2013",
                        "11,900",
                        "May",
                        "10,200",
                        "11,800",
                        "Jun");
    }
}
