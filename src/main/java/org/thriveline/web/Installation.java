package org.thriveline.web;

/**
 * What a signed-in browser must know of this installation.
 *
 * @param simulated whether the simulated force writes to it, which every page must then say
 * @param store where it keeps its log
 */
public record Installation(boolean simulated, StoreKind store) {}
