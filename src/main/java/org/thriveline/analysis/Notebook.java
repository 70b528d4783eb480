package org.thriveline.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thriveline.analysis.QuestionEvent.Saved;
import org.thriveline.analysis.QuestionEvent.Withdrawn;

/**
 * Every question that was saved. Immutable.
 *
 * @param saved by the text of its id
 * @param withdrawn the texts of the ids of those that were
 */
public record Notebook(Map<String, Saved> saved, Set<String> withdrawn) {
    /** The name of its one stream in the log: there are few questions, and they are listed together. */
    public static final String STREAM = "questions";

    /** A notebook with nothing in it. */
    public static final Notebook EMPTY = new Notebook(Map.of(), Set.of());

    public Notebook {
        saved = Map.copyOf(saved);
        withdrawn = Set.copyOf(withdrawn);
    }

    /** Returns the notebook after an event, whatever came before it. */
    public Notebook evolve(QuestionEvent event) {
        return switch (event) {
            case Saved e -> {
                SortedMap<String, Saved> more = new TreeMap<>(saved);
                more.putIfAbsent(e.id().value(), e);
                yield new Notebook(more, withdrawn);
            }
            case Withdrawn e -> {
                Set<String> more = new HashSet<>(withdrawn);
                more.add(e.id().value());
                yield new Notebook(saved, more);
            }
        };
    }

    /** Returns the questions that events leave, the latest saved first; those withdrawn are not among them. */
    public static List<Saved> questions(List<QuestionEvent> events) {
        Notebook book = EMPTY;
        List<Saved> latestFirst = new ArrayList<>();
        for (QuestionEvent event : events) {
            if (event instanceof Saved question && !book.saved().containsKey(question.id().value())) {
                latestFirst.addFirst(question);
            }
            book = book.evolve(event);
        }
        Set<String> gone = book.withdrawn();
        return latestFirst.stream()
                .filter(question -> !gone.contains(question.id().value()))
                .toList();
    }
}
