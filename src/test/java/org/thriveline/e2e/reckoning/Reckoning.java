package org.thriveline.e2e.reckoning;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Every figure of every view once more, slowly and plainly, from an exported log's text and the policy's file alone: it uses none of
 * the classes that record, keep, fold or count, so that it is wrong in other ways than they are. Used by one thread.
 */
public final class Reckoning {
    private static final int MARK = 5 * 60;
    private static final int MARKS = 13;

    private final List<Fact> facts;
    private final Rules rules = Rules.read();
    private final Map<Long, Ledger> ledgers = new HashMap<>();

    /** @param export of a log of the simulated force */
    public Reckoning(Path export) throws IOException {
        this.facts = Fact.read(export);
    }

    /**
     * Returns a view as the wire has it.
     *
     * @param area as it is asked for, empty for the whole force
     * @param position how many units of work it takes in
     */
    public JsonNode view(String view, String area, long position, Instant at) {
        Sheet sheet = sheet(area, position, at);
        Map<String, @Nullable Object> tree = switch (view) {
            case "board" -> board(sheet, position);
            case "thrive" -> new ReckonedThrive(sheet).tree();
            case "unusual" -> new ReckonedUsual(sheet).tree();
            case "incidents" -> new ReckonedStory(sheet).rows();
            default -> throw new IllegalArgumentException(view);
        };
        tree.putAll(about(sheet));
        return Tree.json(tree);
    }

    /** Returns one incident as the drawer has it, for somebody who may see everything. */
    public JsonNode timeline(String incident, long position, Instant at) {
        Map<String, @Nullable Object> tree = new ReckonedStory(sheet("", position, at)).of(incident);
        tree.put("position", position);
        tree.put("at", at.toString());
        return Tree.json(tree);
    }

    /** Returns what differs between what was reckoned and what was shown, by its path; nothing where they say the same. */
    public static SortedMap<String, String> differences(JsonNode reckoned, JsonNode shown) {
        SortedMap<String, String> one = Tree.flat(reckoned);
        SortedMap<String, String> other = Tree.flat(shown);
        SortedMap<String, String> differences = new TreeMap<>();
        one.forEach((path, value) -> {
            if (!value.equals(other.get(path))) {
                differences.put(path, "reckoned " + value + ", shown " + other.get(path));
            }
        });
        other.forEach((path, value) -> {
            if (!one.containsKey(path)) {
                differences.put(path, "shown " + value + ", not reckoned");
            }
        });
        return differences;
    }

    private Sheet sheet(String area, long position, Instant at) {
        List<String> areas = area.isEmpty() ? List.of() : Arrays.asList(area.split(",", -1));
        return new Sheet(ledger(position), rules, at, areas);
    }

    private Ledger ledger(long position) {
        return ledgers.computeIfAbsent(position, to -> new Ledger(facts, to, rules));
    }

    private static Map<String, @Nullable Object> about(Sheet sheet) {
        String area = String.join(",", sheet.areas());
        String names = sheet.areas().stream().map(sheet::areaName).collect(Collectors.joining(", "));
        return Tree.of(
                "force",
                sheet.rules().force(),
                "area",
                sheet.force() ? null : area,
                "areaName",
                sheet.force() ? null : names,
                "policy",
                sheet.rules().version(),
                "zone",
                sheet.rules().zone(),
                "simulated",
                true,
                "incomplete",
                null,
                "behind",
                null);
    }

    private Map<String, @Nullable Object> board(Sheet sheet, long position) {
        ReckonedRecords records = new ReckonedRecords(sheet);
        return Tree.of(
                "incidents", new ReckonedIncidents(sheet).tree(),
                "calls", new ReckonedCalls(sheet).tree(),
                "appointments", records.appointments(),
                "repeats", new ReckonedRepeats(sheet).tree(),
                "missing", records.missing(),
                "stopSearches", records.searches(),
                "trail", trail(sheet, position));
    }

    /** How things stood at each five minutes, by what had been recorded before. */
    private Map<String, @Nullable Object> trail(Sheet sheet, long position) {
        long last = Math.floorDiv(sheet.ledger().head().getEpochSecond(), MARK);
        List<Object> open = new ArrayList<>();
        List<Object> late = new ArrayList<>();
        List<Object> waiting = new ArrayList<>();
        for (long mark = last - MARKS + 1; mark <= last; mark++) {
            Instant at = Instant.ofEpochSecond(mark * MARK);
            Sheet then = new Sheet(ledger(Math.min(position, firstFrom(at))), rules, at, sheet.areas());
            open.add(then.open().size());
            late.add(ReckonedIncidents.count(then.open(), one -> one.late(at)));
            waiting.add(then.ledger().waiting().stream()
                    .filter(call -> then.shows(call.area()))
                    .count());
        }
        return Tree.of("everyMinutes", MARK / 60, "open", open, "pastTarget", late, "waiting", waiting);
    }

    /** Returns the number of the first unit of work that was recorded at a moment or later. */
    private long firstFrom(Instant at) {
        long first = Long.MAX_VALUE;
        for (int place = facts.size() - 1;
                place >= 0 && !lastOf(place).recorded().isBefore(at);
                place--) {
            first = facts.get(place).commit();
        }
        return first;
    }

    private Fact lastOf(int place) {
        int last = place;
        while (last + 1 < facts.size()
                && facts.get(last + 1).commit() == facts.get(place).commit()) {
            last++;
        }
        return facts.get(last);
    }
}
