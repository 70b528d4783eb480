package org.thriveline.report;

/**
 * A place in a text where a figure is to stand.
 *
 * @param from where it begins, braces and all
 * @param to where it ends
 * @param name what stands between the braces
 */
public record Reference(int from, int to, String name) {}
