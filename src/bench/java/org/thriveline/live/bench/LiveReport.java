package org.thriveline.live.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.thriveline.log.bench.Machine;

/** What crowds saw, as a section of Markdown. */
record LiveReport(List<Told> told, String command) {
    private static final String INTRODUCTION = """
        ## The live socket beside Spring's simple broker

        Each column is a server and a crowd of sessions in processes of their own, which share the machine. The peer is \
        the same application with the same events, whose frames go out through Spring's STOMP simple broker, as the \
        framework comes: the same bytes, at the same moments, from the same board. Times are from the moment a frame \
        names, or from the answer to the request that recorded an event, until the crowd has read the frame, to the \
        millisecond. Processor time is all that the server used, events and pictures with it, by the messages that \
        arrived; not the store's, which is in a third process, as a MongoDB is. In `slow`, one session in 50 reads a \
        kilobyte a second or nothing; times are those of the others.

        """;

    /** A line of the table. */
    private record Line(String title, String bar, Function<Told, String> figure) {}

    private static final List<Line> LINES = List.of(
            new Line("sessions open", "15,000", told -> text(told.sessions())),
            new Line("tick to frame received: median (ms)", "under 125", told -> text(told.tickMedian())),
            new Line("the same: 99th percentile (ms)", "under 300", told -> text(told.tickP99())),
            new Line("event acknowledged to frame: median (ms)", "", told -> text(told.eventMedian())),
            new Line("the same: 99th percentile (ms)", "under 600", told -> text(told.eventP99())),
            new Line("frames received (a second)", "", told -> text(told.messages())),
            new Line("bytes a frame", "", told -> text(told.size())),
            new Line("events acknowledged (a second)", "200", told -> text(told.events())),
            new Line("frames left out", "0", told -> text((double) told.skipped())),
            new Line("sessions not at the log's end", "0", told -> text(told.wrong())),
            new Line(
                    "pictures made of patches that differ from a snapshot's",
                    "0",
                    told -> told.unequal() + " of " + told.checked()),
            new Line("sessions closed by the server", "", told -> text(told.closed())),
            new Line("server's processor time a frame (µs)", "a third of the peer's", told -> text(told.cpu())),
            new Line("crowd's processor time a frame (µs)", "", told -> text(told.crowdCpu())),
            new Line("memory a session, idle (KB)", "under 40", told -> text(told.memory() / 1_000)));

    String markdown(Machine machine, LocalDate day) {
        StringBuilder text = new StringBuilder(INTRODUCTION).append("| | bar |");
        told.forEach(one -> text.append(' ').append(one.side()).append(" |"));
        text.append("\n| --- | --- |").append(" --- |".repeat(told.size())).append('\n');
        for (Line line : LINES) {
            text.append("| %s | %s |".formatted(line.title(), line.bar()));
            told.forEach(
                    one -> text.append(' ').append(line.figure().apply(one)).append(" |"));
            text.append('\n');
        }
        return text.append("\n%s; %s. Commit %s, %s. `%s`\n"
                        .formatted(machine.hardware(), machine.software(), machine.commit(), day, command))
                .toString();
    }

    private static String text(double figure) {
        return String.format(Locale.ROOT, figure < 100 && figure != Math.rint(figure) ? "%.1f" : "%,.0f", figure);
    }
}
