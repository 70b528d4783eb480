package org.thriveline.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.thriveline.report.Shown.Hidden;
import org.thriveline.report.Shown.Value;
import org.thriveline.report.paper.Cell;

/** Makes the cells of a table, and says what the marks in it stand for. For use by one thread. */
final class Cells {
    private final Set<String> marks = new TreeSet<>();

    /** @param absent the mark where there is no figure */
    Cell of(Shown shown, boolean signed, String absent) {
        if (shown instanceof Value value) {
            return new Cell.Figure(value.value(), signed);
        }
        String mark = shown == Hidden.HIDDEN ? PaperMaker.CONFIDENTIAL : absent;
        marks.add(mark);
        return new Cell.Mark(mark);
    }

    /** Returns what the marks used so far stand for. */
    List<String> notes() {
        return marks.stream().map(Cells::meaning).toList();
    }

    private static String meaning(String mark) {
        return switch (mark) {
            case PaperMaker.CONFIDENTIAL ->
                "[c]: confidential; a small number, or one from which a small number could be worked out.";
            case PaperMaker.NOT_AVAILABLE -> "[x]: not available; nobody has brought the figure in.";
            default -> "n/a: not applicable; there is no percentage of nothing, nor of a percentage.";
        };
    }
}
