package org.thriveline.report.paper;

import java.util.List;

/** What a chapter is made of. */
public sealed interface Block permits Block.Prose, Block.Points, Table, Bars {
    /** A paragraph that somebody wrote, or the report says. */
    record Prose(String text) implements Block {}

    /** Sentences that stand below each other. */
    record Points(List<String> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }
}
