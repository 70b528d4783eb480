package org.thriveline.demand;

import java.time.Instant;

/** The window in which somebody is to come. */
record Appointment(Instant start, Instant end) {}
