package org.thriveline.live;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.access.OwnAreas;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;
import org.thriveline.history.LiveBoard;

/** What a session may watch: the view and the scope that a message names, or why not (LP15). Safe for use by many threads. */
final class Watching {
    private final LiveBoard board;

    Watching(LiveBoard board) {
        this.board = board;
    }

    record Watched(ViewKind kind, Scope scope) {}

    /**
     * Returns what is to be watched.
     *
     * @param operation the message that asks for it
     * @param at the moment whose policy must have the areas
     * @throws Refused where the session may not, or there is no such thing
     */
    Watched of(LiveSession session, String operation, @Nullable String view, @Nullable String area, Instant at) {
        if (view == null) {
            throw new Refused("bad-message", "view: is missing", null);
        }
        ViewKind kind = ViewKind.of(view)
                .orElseThrow(() ->
                        new Refused("unknown-view", "view: none of " + String.join(", ", words(Views.ALL)), null));
        if (!session.viewer().views().contains(kind)) {
            session.looks().refused(operation, kind, null);
            throw new Refused("forbidden-view", "view: not for your role", null);
        }
        Scope asked = scope(area);
        OwnAreas own = session.viewer().areas();
        if (!own.mayAsk(asked.codes())) {
            session.looks().refused(operation, kind, board.unknown(asked, at).isPresent() ? null : asked);
            throw new Refused("forbidden-area", "area: name some of your own: " + own.words(), null);
        }
        Scope scope = own.limited() ? asked.within(own.codes()) : asked;
        board.unknown(scope, at).ifPresent(code -> {
            throw new Refused("unknown-area", "area: the policy in force has no such area", Channel.name(kind, scope));
        });
        return new Watched(kind, scope);
    }

    private static Scope scope(@Nullable String area) {
        try {
            return Scope.of(area);
        } catch (IllegalArgumentException e) {
            throw new Refused("unknown-area", "area: " + e.getMessage(), null);
        }
    }

    static List<String> words(Collection<ViewKind> views) {
        return views.stream().map(ViewKind::word).toList();
    }
}
