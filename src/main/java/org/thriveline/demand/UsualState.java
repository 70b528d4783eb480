package org.thriveline.demand;

import java.util.SortedMap;

/** All that a {@link Usual} knows, as a value. */
record UsualState(long head, long since, long changes, SortedMap<String, SortedMap<LiveMeasure, TallyState>> tallies) {}
