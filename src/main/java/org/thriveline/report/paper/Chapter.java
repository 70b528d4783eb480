package org.thriveline.report.paper;

import java.util.List;

/**
 * A part of a report.
 *
 * @param id its name in addresses
 * @param blocks in the order in which they are read
 */
public record Chapter(String id, String title, List<Block> blocks) {
    public Chapter {
        blocks = List.copyOf(blocks);
    }
}
