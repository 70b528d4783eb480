package org.thriveline.intake;

import java.util.List;
import org.thriveline.intake.ImportEvent.Ended;

/**
 * What is known of a file that was imported: how often it was refused, which changes when its mapping does. Immutable.
 *
 * @param refused how many of its rows the last import refused, of which there is any
 * @param read how many rows the last import read
 */
record ImportedFile(long refused, long read) {
    /** A file that is not known. */
    static final ImportedFile NONE = new ImportedFile(0, 0);

    /** Returns the file after an event, whatever came before it. */
    ImportedFile evolve(ImportEvent event) {
        return switch (event) {
            case Ended e -> new ImportedFile(e.refused(), e.read());
        };
    }

    /** Returns what a command makes happen: nothing for a file that never had a refused row, or has as many as before. */
    List<ImportEvent> decide(EndImport said) {
        boolean news = said.refused() != refused || (refused > 0 && said.read() != read);
        return news
                ? List.of(new Ended(
                        said.file(),
                        said.at(),
                        said.by(),
                        said.name(),
                        said.read(),
                        said.refused(),
                        said.earliest(),
                        said.latest()))
                : List.of();
    }
}
