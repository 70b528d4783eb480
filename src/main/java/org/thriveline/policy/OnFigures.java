package org.thriveline.policy;

/**
 * What happened that bears on how figures are to be read, though it is no record of demand: folds of history keep it, so that it is
 * known at a position of the log exactly.
 */
public interface OnFigures extends Timed {}
