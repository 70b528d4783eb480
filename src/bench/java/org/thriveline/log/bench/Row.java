package org.thriveline.log.bench;

/** The rows of the table, in their order. */
enum Row {
    APPEND_ONE("append, one event a unit of work, one thread, durable (events/s)", "at least as fast as the peer"),
    APPEND_MANY("append, one event a unit of work, 64 threads, durable (events/s)", "5 times the peer"),
    APPEND_IMPORT(
            "bulk append: a record's steps a unit of work, 256 under way, as an import (events/s)",
            "20,000 and 5 times the peer"),
    APPEND_BATCH("bulk append: 500 events a unit of work, one thread (events/s)", ""),
    LOAD_SMALL("load an aggregate of 20 events, 10,000 events in the log: median (ms)", "under 2 ms"),
    LOAD_SMALL_P95("the same: 95th percentile (ms)", ""),
    LOAD_LARGE("load an aggregate of 20 events, all events in the log: median (ms)", "under 2 ms, not slower"),
    LOAD_LARGE_P95("the same: 95th percentile (ms)", ""),
    TAIL("two nodes, no change stream: a commit of one is followed by the other, median (ms)", "under 100 ms"),
    TAIL_P99("the same: 99th percentile (ms)", "under 100 ms"),
    TAIL_LONGEST("the same: longest (ms)", ""),
    REPLAY("replay into the board's fold, store just opened (events/s)", "300,000 and 20 times the peer"),
    REPLAY_FIRST("the same, first in its process (events/s)", ""),
    DISK_CLOSED("disk, the store closed (bytes/event)", ""),
    DISK("disk, after sealing and compaction, commits and blocks (bytes/event)", "under 300"),
    HEAP_LIVE("heap while replaying, most after a collection (MiB)", "under 512"),
    HEAP_PEAK("heap while replaying, most at any collection (MiB)", "under 512");

    private final String title;
    private final String bar;

    Row(String title, String bar) {
        this.title = title;
        this.bar = bar;
    }

    String title() {
        return title;
    }

    /** Returns what is asked of ours, empty where nothing. */
    String bar() {
        return bar;
    }
}
