package org.thriveline.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.StoredJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a table of published figures: as CSV, as a spreadsheet puts it on the clipboard (tabs), or as JSON: an object whose lists
 * hold rows and whose numbers are figures by their names. Pure, and safe for use by many threads.
 */
public final class PublishedTable {
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final int MOST_ROWS = 10_000;

    private final Map<String, String> names;

    /** @param names the ids of measures by their titles in small letters, for rows that only have a title */
    PublishedTable(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** Returns what reads tables whose rows may be named by the titles of a policy's measures. */
    public static PublishedTable of(Policies policies) {
        Map<String, String> names = new HashMap<>();
        policies.versions()
                .forEach(policy ->
                        policy.measures().forEach(rule -> names.put(rule.title().toLowerCase(Locale.ROOT), rule.id())));
        return new PublishedTable(names);
    }

    /**
     * Returns the rows in their order.
     *
     * @throws Rejection where it cannot be read, with the line
     */
    public List<PublishedFigure> read(String text) {
        String table = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<PublishedFigure> rows = table.stripLeading().startsWith("{") ? json(table) : lines(table);
        if (rows.isEmpty()) {
            throw new Rejection("bad-table", "text", "the table has no row");
        }
        return rows;
    }

    private List<PublishedFigure> lines(String text) {
        char between = text.lines().findFirst().orElse("").indexOf('\t') >= 0 ? '\t' : ',';
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(between)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            List<CsvRecord> records = csv.stream().limit(MOST_ROWS + 1L).toList();
            if (records.size() > MOST_ROWS) {
                throw new Rejection("bad-table", "text", "the table has more than " + MOST_ROWS + " lines");
            }
            return records.isEmpty()
                    ? List.of()
                    : rows(records.getFirst().getFields(), records.subList(1, records.size()));
        } catch (CsvParseException e) {
            throw new Rejection("bad-table", "text", "the table is no CSV: " + e.getMessage());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<PublishedFigure> rows(List<String> heads, List<CsvRecord> records) {
        for (int column = 0; column < heads.size(); column++) {
            String head = heads.get(column).strip();
            if (!MONTH.matcher(head).matches() && PublishedColumn.of(head).isEmpty()) {
                throw new Rejection(
                        "bad-table",
                        "text",
                        "line 1: column " + (column + 1) + " '" + head + "' is not known; known are "
                                + PublishedColumn.known() + ", and months such as 2018-07");
            }
        }
        List<PublishedFigure> rows = new ArrayList<>();
        for (CsvRecord record : records) {
            int line = Math.toIntExact(record.getStartingLineNumber());
            if (record.getFieldCount() > heads.size()) {
                throw new Rejection(
                        "bad-table",
                        "text",
                        "line " + line + " has " + record.getFieldCount() + " cells, the head " + heads.size());
            }
            PublishedRow row = new PublishedRow("line " + line, line);
            for (int column = 0; column < record.getFieldCount(); column++) {
                put(row, heads.get(column).strip(), record.getField(column));
            }
            if (!row.empty()) {
                rows.add(row.figure(names));
            }
        }
        return rows;
    }

    private static void put(PublishedRow row, String head, String text) {
        if (MONTH.matcher(head).matches()) {
            row.month(head, text);
        } else {
            PublishedColumn.of(head).ifPresent(column -> row.put(column, text));
        }
    }

    private List<PublishedFigure> json(String text) {
        JsonNode top;
        try {
            top = StoredJson.mapper().readTree(text);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new Rejection("bad-table", "text", "line " + line + ": this is no JSON");
        }
        List<PublishedFigure> rows = new ArrayList<>();
        top.properties().forEach(entry -> json(entry.getKey(), entry.getValue(), rows));
        return rows;
    }

    private void json(String name, JsonNode node, List<PublishedFigure> rows) {
        if (node.isArray()) {
            node.forEach(row -> {
                if (row.isObject()) {
                    rows.add(row(row, rows.size() + 1));
                }
            });
        } else if (node.isObject()) {
            node.properties().forEach(entry -> json(name + "." + entry.getKey(), entry.getValue(), rows));
        } else if (node.isNumber()) {
            PublishedRow row = new PublishedRow("row " + (rows.size() + 1), rows.size() + 1);
            row.put(PublishedColumn.ID, name);
            row.put(PublishedColumn.TITLE, words(name));
            row.put(PublishedColumn.CURRENT, node.asString());
            rows.add(row.figure(names));
        }
    }

    /** Returns a name as people write it: "antisocialBehaviour.rowdy" is "Antisocial behaviour: rowdy". */
    private static String words(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .replace(".", ": ");
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private PublishedFigure row(JsonNode node, int number) {
        PublishedRow row = new PublishedRow("row " + number, number);
        node.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (value.isObject()) {
                value.properties().stream()
                        .filter(month -> MONTH.matcher(month.getKey()).matches())
                        .forEach(month -> row.month(month.getKey(), single(row, month)));
            } else if (!value.isNull()) {
                put(row, entry.getKey(), single(row, entry));
            }
        });
        return row.figure(names);
    }

    private static String single(PublishedRow row, Map.Entry<String, JsonNode> entry) {
        if (!entry.getValue().isValueNode()) {
            throw row.bad("has no single value in " + entry.getKey());
        }
        return entry.getValue().asString();
    }
}
