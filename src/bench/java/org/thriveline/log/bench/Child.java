package org.thriveline.log.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.thriveline.log.Compaction;
import org.thriveline.policy.StoredJson;

/** One work of one side, in a process of its own. Its results go into a file, one a line, as JSON. */
public final class Child {
    private static final int SMALL_LOG = 10_000;

    private final Side side;
    private final Path folder;
    private final Settings settings;
    private final Path results;

    private Child(Side side, Path folder, Settings settings, Path results) {
        this.side = side;
        this.folder = folder;
        this.settings = settings;
        this.results = results;
    }

    /** Arguments: the side, the work, the store's folder, the file for the results. */
    public static void main(String[] args) throws IOException {
        new Child(Side.valueOf(args[0]), Path.of(args[2]), Settings.read(), Path.of(args[3]))
                .run(Work.valueOf(args[1]));
    }

    private void run(Work work) throws IOException {
        int events = settings.events();
        switch (work) {
            case APPEND_ONE -> append(Row.APPEND_ONE, Shape.LIVE, Writers.platform(1), Math.max(1_000, events / 500));
            case APPEND_MANY -> append(Row.APPEND_MANY, Shape.LIVE, Writers.platform(64), Math.max(5_000, events / 50));
            case APPEND_IMPORT ->
                append(Row.APPEND_IMPORT, Shape.IMPORT, Writers.virtual(256), Math.max(20_000, events / 20));
            case APPEND_BATCH ->
                append(Row.APPEND_BATCH, Shape.BATCH, Writers.platform(1), Math.max(20_000, events / 20));
            case TAIL -> tail();
            case FILL -> fill();
            case REPLAY -> tell(new Replaying(side, folder).measure(settings));
        }
    }

    private void append(Row row, Shape shape, Writers writers, int events) throws IOException {
        try (Contender contender = side.open(folder)) {
            tell(List.of(new Appending(row, shape, writers, events).measure(side, contender, simulated(), settings)));
        }
    }

    /** The peer has no way of its own to follow another node. */
    private void tail() throws IOException {
        try {
            tell(side == Side.OURS ? new Tailing(folder).measure(settings) : List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fill() throws IOException {
        String note;
        long events;
        try (Contender contender = side.open(folder)) {
            Filling filling = new Filling(side, contender, simulated());
            filling.upTo(Math.min(SMALL_LOG, settings.events()), settings.fill(side));
            tell(load(Row.LOAD_SMALL, Row.LOAD_SMALL_P95, contender, filling));
            filling.upTo(settings.events(), settings.fill(side));
            note = filling.note();
            events = filling.events();
            tell(load(Row.LOAD_LARGE, Row.LOAD_LARGE_P95, contender, filling));
        }
        Compaction.Compacted compacted = Stores.compact(folder);
        tell(List.of(
                new Result(Row.DISK_CLOSED, List.of((double) compacted.before() / events), ""),
                new Result(Row.DISK, List.of((double) compacted.after() / events), note)));
    }

    private List<Result> load(Row median, Row percentile, Contender contender, Filling filling) {
        return new Loading(side, median, percentile, contender.engine(), filling.incidents()).measure(settings);
    }

    private SimulatedUnits simulated() {
        return new SimulatedUnits(Stores.policies(), settings.seed());
    }

    private void tell(List<Result> told) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Result result : told) {
            lines.add(StoredJson.mapper().writeValueAsString(result));
        }
        Files.write(results, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
