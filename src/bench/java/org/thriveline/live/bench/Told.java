package org.thriveline.live.bench;

/**
 * What one crowd saw. Times are in milliseconds.
 *
 * @param side whose server, and which crowd
 * @param sessions how many were open
 * @param memory heap and direct memory a session open and subscribed, in bytes
 * @param messages frames received while it was measured, a second
 * @param size bytes a message
 * @param events acknowledged while it was measured, a second
 * @param skipped frames that sessions that read at once were not sent while it was measured
 * @param cpu of the server, in microseconds a message
 * @param crowdCpu of the crowd, the same
 * @param wrong sessions that read at once and did not come to the log's end
 * @param checked sessions that applied every patch
 * @param unequal of these, those whose picture was not that of a new snapshot of the same frame
 * @param closed sessions the server closed
 */
record Told(
        String side,
        int sessions,
        double memory,
        double tickMedian,
        double tickP99,
        double eventMedian,
        double eventP99,
        double messages,
        double size,
        double events,
        long skipped,
        double cpu,
        double crowdCpu,
        int wrong,
        int checked,
        int unequal,
        int closed) {}
