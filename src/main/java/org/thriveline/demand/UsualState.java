package org.thriveline.demand;

import java.util.SortedMap;

/** All that a {@link Usual} knows, as a value that can be written as JSON. */
record UsualState(long head, long since, long changes, SortedMap<String, SortedMap<LiveMeasure, String>> tallies) {}
