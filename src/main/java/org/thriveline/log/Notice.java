package org.thriveline.log;

import java.time.Instant;

/**
 * What one node told all nodes of its store.
 *
 * @param at when, by that node's clock
 * @param kind what sort of notice it is
 * @param about whom or what it concerns
 */
public record Notice(Instant at, String kind, String about) {}
