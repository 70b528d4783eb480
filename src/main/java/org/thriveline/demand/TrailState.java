package org.thriveline.demand;

import java.util.List;

/**
 * All that a {@link Trail} knows, as a value.
 *
 * @param next when the next mark is due, in seconds since 1970
 */
record TrailState(long next, List<TrailMark> marks) {}
