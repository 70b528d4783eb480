package org.thriveline.history;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thriveline.analysis.Notebook;
import org.thriveline.analysis.QuestionEvent;
import org.thriveline.analysis.Rebase;
import org.thriveline.analysis.SeriesEvent;
import org.thriveline.analysis.SeriesId;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;

/**
 * What analysts decided and kept, from its own streams in the log, so that it is there as soon as it was said. Safe for use by
 * many threads.
 */
public final class AnalysisHistory {
    private final EventLog log;
    private final EventCodec codec;

    public AnalysisHistory(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /**
     * Returns the rebases of some series in the order in which they were accepted, those withdrawn since too.
     *
     * @param knownAt the moment as of whose knowledge; null for now
     */
    public List<Rebase> rebases(Collection<SeriesId> series, @Nullable Instant knownAt) {
        return series.stream()
                .map(id -> Rebase.all(read(id.toString(), SeriesEvent.class, knownAt)))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Rebase::at).thenComparing(rebase -> rebase.id().toString()))
                .toList();
    }

    /** Returns every question that was saved and not withdrawn, the latest first. */
    public List<QuestionEvent.Saved> questions() {
        return Notebook.questions(read(Notebook.STREAM, QuestionEvent.class, null));
    }

    /** Returns a question, empty where none of that id was saved, or it was withdrawn. */
    public Optional<QuestionEvent.Saved> question(String id) {
        return questions().stream()
                .filter(question -> question.id().value().equals(id))
                .findFirst();
    }

    private <E> List<E> read(String stream, Class<E> type, @Nullable Instant knownAt) {
        return log.readStream(stream, 0).stream()
                .filter(event -> knownAt == null || !event.recordedAt().isAfter(knownAt))
                .map(event -> type.cast(codec.decode(event)))
                .toList();
    }
}
