package org.thriveline.report.paper;

/**
 * A file of a report.
 *
 * @param name with its ending
 * @param type the media type
 */
@SuppressWarnings("ArrayRecordComponent")
public record PaperFile(String name, String type, byte[] bytes) {}
