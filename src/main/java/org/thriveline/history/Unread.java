package org.thriveline.history;

/**
 * Stands for an event that cannot be read, in its place.
 *
 * @param name its stored name
 * @param why without what is in it
 */
record Unread(String id, String name, String why) {}
