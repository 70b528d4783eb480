package org.thriveline.demand;

/** A picture of demand at a moment, as browsers have it. */
public sealed interface DemandView permits BoardView, ThriveView, UnusualView, IncidentsView {}
