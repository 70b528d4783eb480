package org.thriveline.log;

/**
 * What one line of an export says.
 *
 * @param commit the number of the event's unit of work
 * @param place of the event in its unit of work, from 0
 * @param size how many events the unit of work has
 */
record CloudEventLine(LogEvent event, long commit, int place, int size) {}
