/**
 * Control charts: what is usual for a series, and which points are not. Pure mathematics over numbers: it must never know a
 * record, a measure or a date.
 */
@NamedInterface("chart")
package org.thriveline.figures.chart;

import org.springframework.modulith.NamedInterface;
