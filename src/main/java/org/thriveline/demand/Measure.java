package org.thriveline.demand;

/**
 * Something that is counted.
 *
 * @param id its name in data and files, such as {@code calls.999}
 * @param title its name for people
 * @param counts what it counts, in a sentence
 */
public record Measure(String id, String title, String counts) {}
