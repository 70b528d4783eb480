package org.thriveline.web;

/**
 * The answer to recording.
 *
 * @param id the record's number or name, made by the server where the request gave none
 * @param events how many events were recorded
 * @param known whether all of it was known already, so that nothing was recorded
 */
record Recorded(String id, int events, boolean known) {}
