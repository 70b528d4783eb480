package org.thriveline.report.paper;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws bars as SVG, with text that is text. The year before is hatched by lines that are worked out here rather than by a
 * pattern, so that it looks the same on a page and on paper, and no two charts of a page can mix their names up.
 */
final class BarsSvg {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 236;
    private static final int LEFT = 64;
    private static final int RIGHT = 8;
    private static final int TOP = 44;
    private static final int BOTTOM = 28;
    private static final int HATCH = 6;
    private static final int WIDEST = 56;

    private final Bars bars;
    private final Scale scale;
    private final List<DomContent> drawn = new ArrayList<>();

    private BarsSvg(Bars bars) {
        this.bars = bars;
        List<@Nullable BigDecimal> all = new ArrayList<>(bars.beforeValues());
        all.addAll(bars.nowValues());
        this.scale = Scale.upTo(all, HEIGHT - TOP - BOTTOM);
    }

    /**
     * Returns a chart.
     *
     * @param print whether it is for a PDF, whose maker takes what the chart says from {@code alt}
     */
    static DomContent of(Bars bars, boolean print) {
        BarsSvg svg = new BarsSvg(bars);
        svg.axis();
        svg.legend();
        for (int place = 0; place < bars.periods().size(); place++) {
            svg.period(place);
        }
        ContainerTag<?> top = tag("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .attr("width", String.valueOf(WIDTH))
                .attr("height", String.valueOf(HEIGHT))
                .attr("role", "img")
                .attr("aria-label", bars.says());
        if (print) {
            top.attr("alt", bars.says()).attr("style", "font-family: Plex");
        }
        svg.drawn.forEach(top::with);
        return top;
    }

    private void axis() {
        for (BigDecimal tick : scale.ticks()) {
            double y = y(scale.height(tick));
            line(LEFT, y, WIDTH - RIGHT, y, tick.signum() == 0 ? "axis" : "grid");
            text(LEFT - 8, y + 4, "end", Figures.shown(tick, false), "tick");
        }
    }

    private void legend() {
        double x = LEFT;
        box(x, 14, 18, 12, true);
        text(x + 26, 24, "start", bars.before(), "label");
        double second = x + 40 + 8.0 * bars.before().length() + 18;
        box(second, 14, 18, 12, false);
        text(second + 26, 24, "start", bars.now(), "label");
        if (!bars.unit().isEmpty()) {
            text(WIDTH - RIGHT, 24, "end", bars.unit(), "tick");
        }
    }

    private void period(int place) {
        double each = (double) (WIDTH - LEFT - RIGHT) / bars.periods().size();
        double wide = Math.min(WIDEST, each * 0.4);
        double middle = LEFT + each * (place + 0.5);
        bar(middle - wide - 1, wide, bars.beforeValues().get(place), true);
        bar(middle + 1, wide, bars.nowValues().get(place), false);
        text(middle, HEIGHT - 8, "middle", bars.periods().get(place), "label");
    }

    private void bar(double x, double wide, @Nullable BigDecimal value, boolean before) {
        // Twelve months leave less room than the figures of a thousand and more need at full size.
        String size = bars.periods().size() > 6 ? "small" : "value";
        if (value == null) {
            text(x + wide / 2, y(0) - 4, "middle", "\u2013", size);
            return;
        }
        double high = scale.height(value);
        box(x, y(high), wide, high, before);
        text(x + wide / 2, y(high) - 4, "middle", shown(value), size);
    }

    private String shown(BigDecimal value) {
        boolean crowded = bars.periods().size() > 6 && value.compareTo(BigDecimal.valueOf(10_000)) >= 0;
        return crowded
                ? value.movePointLeft(3).setScale(1, RoundingMode.HALF_UP).toPlainString() + "k"
                : Figures.shown(value, false);
    }

    private static double y(double high) {
        return HEIGHT - BOTTOM - high;
    }

    private void box(double x, double y, double wide, double high, boolean before) {
        drawn.add(tag("rect")
                .attr("class", before ? "before" : "now")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(wide))
                .attr("height", number(high))
                .attr("fill", before ? "#dfe7ef" : "#1f5a8f")
                .attr("stroke", before ? "#4a6a88" : "#1f5a8f"));
        if (before) {
            hatch(x, y, wide, high);
        }
    }

    /** Lines from lower left to upper right, cut off at the box. */
    private void hatch(double x, double y, double wide, double high) {
        StringBuilder path = new StringBuilder();
        for (double offset = HATCH; offset < wide + high; offset += HATCH) {
            double fromX = Math.max(0, offset - high);
            double toX = Math.min(wide, offset);
            path.append('M').append(number(x + fromX)).append(' ').append(number(y + Math.min(high, offset)));
            path.append('L').append(number(x + toX)).append(' ').append(number(y + Math.max(0, offset - wide)));
        }
        if (!path.isEmpty()) {
            drawn.add(tag("path")
                    .attr("class", "hatch")
                    .attr("d", path.toString())
                    .attr("stroke", "#4a6a88")
                    .attr("fill", "none"));
        }
    }

    private void line(double x1, double y1, double x2, double y2, String kind) {
        drawn.add(tag("line")
                .attr("class", kind)
                .attr("x1", number(x1))
                .attr("y1", number(y1))
                .attr("x2", number(x2))
                .attr("y2", number(y2))
                .attr("stroke", kind.equals("axis") ? "#333333" : "#c9ced3"));
    }

    private void text(double x, double y, String anchor, String words, String kind) {
        drawn.add(tag("text")
                .withText(words)
                .attr("class", kind)
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("text-anchor", anchor)
                .attr("font-size", kind.equals("small") ? "10" : "12")
                .attr("fill", "#1b1f23"));
    }

    /** With two decimals at most, and the same digits everywhere. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
