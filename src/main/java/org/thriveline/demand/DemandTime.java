package org.thriveline.demand;

import java.time.InstantSource;

/** What time it is for the demand: now, or the time that the simulated force has come to. Safe for use by many threads. */
@FunctionalInterface
public interface DemandTime extends InstantSource {}
