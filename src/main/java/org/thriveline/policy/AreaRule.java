package org.thriveline.policy;

/**
 * A neighbourhood policing area in use.
 *
 * @param territory the radio territory it belongs to
 * @param column its place on the schematic tile map, from 0 at the west
 * @param row its place on the schematic tile map, from 0 at the north
 */
public record AreaRule(AreaCode code, String name, String territory, Terrain terrain, int column, int row) {}
