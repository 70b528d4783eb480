package org.thriveline.log.bench;

import java.util.List;

/**
 * What one work came to.
 *
 * @param row which row of the table it is for
 * @param values one a run
 * @param note what a reader must know beside, empty where nothing
 */
record Result(Row row, List<Double> values, String note) {}
