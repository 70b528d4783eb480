package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A chart as it is read back. The first rectangle and the second are those of the legend. */
record Drawing(Tree svg) {
    private static final Pattern LINE = Pattern.compile("M([-\\d.]+) ([-\\d.]+)L([-\\d.]+) ([-\\d.]+)");

    static Drawing of(Bars bars, boolean print) {
        return new Drawing(
                Tree.of(BarsSvg.of(bars, print).render().getBytes(UTF_8)).one("/svg"));
    }

    /** A rectangle, and the lines that hatch it. */
    record Bar(String kind, double x, double y, double width, double height, List<Line> hatch) {
        double bottom() {
            return y + height;
        }

        double right() {
            return x + width;
        }

        double middle() {
            return x + width / 2;
        }
    }

    record Line(double fromX, double fromY, double toX, double toY) {}

    /** @param turned whether it is read upwards from where it stands */
    record Label(String words, double x, double y, boolean turned) {
        private static final double SIZE = 12;

        /** Returns how long it is, by the widest digits of the fonts in question. */
        double length() {
            return words.chars().mapToDouble(c -> c == ',' ? 0.3 : 0.62).sum() * SIZE;
        }

        double left() {
            return turned ? x - SIZE * 0.75 : x - length() / 2;
        }

        double right() {
            return turned ? x : x + length() / 2;
        }

        double top() {
            return y - (turned ? length() : SIZE * 0.75);
        }
    }

    List<Bar> bars() {
        return rectangles().subList(2, rectangles().size());
    }

    List<Bar> legend() {
        return rectangles().subList(0, 2);
    }

    private List<Bar> rectangles() {
        List<Bar> all = new ArrayList<>();
        for (Tree each : svg.all("rect")) {
            // A path that follows a rectangle hatches it.
            List<Line> hatch = each.all("following-sibling::*[1][self::path]").stream()
                    .flatMap(path -> lines(path.get("d")).stream())
                    .toList();
            all.add(new Bar(
                    each.get("class"),
                    each.number("x"),
                    each.number("y"),
                    each.number("width"),
                    each.number("height"),
                    hatch));
        }
        return all;
    }

    private static List<Line> lines(String path) {
        List<Line> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(path);
        int read = 0;
        while (matcher.find() && matcher.start() == read) {
            lines.add(new Line(at(matcher, 1), at(matcher, 2), at(matcher, 3), at(matcher, 4)));
            read = matcher.end();
        }
        if (read != path.length()) {
            throw new AssertionError("no lines alone: " + path);
        }
        return lines;
    }

    private static double at(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }

    List<Label> labels(String kind) {
        return svg.all("text[@class='" + kind + "']").stream()
                .map(text -> new Label(text.text(), text.number("x"), text.number("y"), turned(text)))
                .toList();
    }

    private static boolean turned(Tree text) {
        String turn = text.get("transform");
        if (!turn.isEmpty() && !turn.equals("rotate(-90 " + text.get("x") + " " + text.get("y") + ")")) {
            throw new AssertionError("turned away: " + turn);
        }
        return !turn.isEmpty();
    }

    /** Returns how high the line of zero stands. */
    double zero() {
        return svg.one("line[@class='axis']").number("y1");
    }

    List<Double> grid() {
        return svg.all("line[@class='grid']").stream()
                .map(line -> line.number("y1"))
                .toList();
    }
}
