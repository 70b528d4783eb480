package org.thriveline.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.thriveline.report.paper.Workbook.Sheet.Place;

/** An Office Open XML workbook as its XML says it. */
record Workbook(Unzipped zip) {
    static Workbook of(byte[] xlsx) {
        return new Workbook(Unzipped.of(xlsx));
    }

    List<String> names() {
        return zip.tree("xl/workbook.xml").texts("/workbook/sheets/sheet/@name");
    }

    /** @param number from 1 */
    Sheet sheet(int number) {
        List<String> shared = zip.tree("xl/sharedStrings.xml").texts("/sst/si");
        Tree styles = zip.tree("xl/styles.xml");
        Tree sheet = zip.tree("xl/worksheets/sheet" + number + ".xml");
        List<List<Place>> rows = new ArrayList<>();
        for (Tree row : sheet.all("/worksheet/sheetData/row")) {
            if (Integer.parseInt(row.get("r")) != rows.size() + 1) {
                throw new AssertionError("a row left out before " + row.get("r"));
            }
            rows.add(row.all("c").stream()
                    .map(cell -> place(cell, shared, styles))
                    .toList());
        }
        return new Sheet(sheet, rows);
    }

    private static Place place(Tree cell, List<String> shared, Tree styles) {
        String value = cell.one("v").text();
        return cell.get("t").equals("s")
                ? new Place(cell.get("r"), "words", shared.get(Integer.parseInt(value)), "")
                : new Place(
                        cell.get("r"),
                        cell.get("t").equals("n") ? "number" : cell.get("t"),
                        value,
                        format(cell, styles));
    }

    private static String format(Tree cell, Tree styles) {
        int style = cell.get("s").isEmpty() ? 0 : Integer.parseInt(cell.get("s"));
        String id = styles.all("/styleSheet/cellXfs/xf").get(style).get("numFmtId");
        List<String> codes = styles.texts("/styleSheet/numFmts/numFmt[@numFmtId='" + id + "']/@formatCode");
        return codes.isEmpty() ? "General" : codes.getFirst();
    }

    /** @param rows from the first, none left out */
    record Sheet(Tree xml, List<List<Place>> rows) {
        List<String> column(int column, int from, int to) {
            return rows.subList(from, to).stream()
                    .map(row -> row.get(column).value())
                    .toList();
        }

        /** @param format how a number is shown, empty for words */
        record Place(String at, String kind, String value, String format) {}
    }
}
