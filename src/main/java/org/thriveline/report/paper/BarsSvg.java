package org.thriveline.report.paper;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Draws bars as SVG, with text that is text. The year before is hatched by lines that are worked out here rather than by a
 * pattern, so that it looks the same on a page and on paper, and no two charts of a page can mix their names up.
 */
final class BarsSvg {
    private static final int WIDTH = 640;
    private static final int NARROW = 440;
    private static final int HEIGHT = 256;
    private static final int LEFT = 64;
    private static final int RIGHT = 8;
    private static final int TOP = 44;
    private static final int BOTTOM = 28;
    private static final int HATCH = 6;
    private static final int WIDEST = 56;
    private static final int SIZE = 12;
    private static final int LEGEND = 34;

    private final Bars bars;
    private final int width;
    private final double each;
    private final double wide;
    private final boolean turned;
    private final Scale scale;
    private final List<DomContent> drawn = new ArrayList<>();

    private BarsSvg(Bars bars) {
        this.bars = bars;
        List<@Nullable BigDecimal> all = new ArrayList<>(bars.beforeValues());
        all.addAll(bars.nowValues());
        this.width = bars.isWide() ? WIDTH : NARROW;
        this.each = (double) (width - LEFT - RIGHT) / bars.periods().size();
        this.wide = Math.min(WIDEST, each * 0.4);
        double longest = all.stream()
                .filter(Objects::nonNull)
                .mapToDouble(value -> Figures.length(Figures.shown(value, false)) * SIZE)
                .max()
                .orElse(0);
        // Twelve months leave less room than a figure of a thousand needs: then figures stand on their bars, read
        // upwards.
        this.turned = longest > wide;
        this.scale = Scale.upTo(all, HEIGHT - (turned ? LEGEND + longest + 4 : TOP) - BOTTOM);
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
                .attr("class", bars.isWide() ? "wide" : "narrow")
                .attr("viewBox", "0 0 " + svg.width + " " + HEIGHT)
                .attr("width", String.valueOf(svg.width))
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
            line(LEFT, y, width - RIGHT, y, tick.signum() == 0 ? "axis" : "grid");
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
            text(width - RIGHT, 24, "end", bars.unit(), "tick");
        }
    }

    private void period(int place) {
        double middle = LEFT + each * (place + 0.5);
        bar(middle - wide - 1, bars.beforeValues().get(place), true);
        bar(middle + 1, bars.nowValues().get(place), false);
        text(middle, HEIGHT - 8, "middle", bars.periods().get(place), "label");
    }

    private void bar(double x, @Nullable BigDecimal value, boolean before) {
        if (value == null) {
            text(x + wide / 2, y(0) - 4, "middle", "\u2013", "value");
            return;
        }
        double high = scale.height(value);
        box(x, y(high), wide, high, before);
        String figure = Figures.shown(value, false);
        if (turned) {
            double foot = x + wide / 2 + SIZE * 0.35;
            double above = y(high) - 4;
            String turn = "rotate(-90 " + number(foot) + " " + number(above) + ")";
            text(foot, above, "start", figure, "value").attr("transform", turn);
        } else {
            text(x + wide / 2, y(high) - 4, "middle", figure, "value");
        }
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

    private ContainerTag<?> text(double x, double y, String anchor, String words, String kind) {
        ContainerTag<?> text = tag("text")
                .withText(words)
                .attr("class", kind)
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("text-anchor", anchor)
                .attr("font-size", String.valueOf(SIZE))
                .attr("fill", "#1b1f23");
        drawn.add(text);
        return text;
    }

    /** With two decimals at most, and the same digits everywhere. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
