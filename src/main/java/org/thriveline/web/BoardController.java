package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.access.OwnAreas;
import org.thriveline.demand.DemandTime;
import org.thriveline.demand.DemandView;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;
import org.thriveline.history.LiveBoard;
import org.thriveline.history.PastBoard;
import org.thriveline.live.Views;
import org.thriveline.policy.Rejection;

/** The board as it is now, the same as the live socket shows, or as it was at any moment. */
@RestController
class BoardController {
    private final LiveBoard board;
    private final PastBoard past;
    private final DemandTime clock;

    BoardController(LiveBoard board, PastBoard past, DemandTime clock) {
        this.board = board;
        this.past = past;
        this.clock = clock;
    }

    /**
     * A view, and what names its frame.
     *
     * @param position how many units of work of the log it takes in
     * @param at the moment it is for, in UTC
     * @param knownAt when that was known which it shows, in UTC; null where it is what was known at the moment
     */
    record Shown(
            String view,
            @Nullable String area,
            long position,
            Instant at,
            @Nullable Instant knownAt,
            DemandView board) {}

    @Audited(Act.CONSULTATION)
    @GetMapping("/api/v1/board")
    @Operation(summary = "Show demand now or as it was, for the force or some of its areas")
    Shown board(
            @RequestParam(name = "view", defaultValue = "board") String view,
            @RequestParam(name = "area", defaultValue = "") String area,
            @RequestParam(name = "at", required = false) @Nullable String at,
            @RequestParam(name = "knownAt", required = false) @Nullable String knownAt,
            Authentication who) {
        ViewKind kind =
                ViewKind.of(view).orElseThrow(() -> new Rejection("unknown-view", "view", "there is no view " + view));
        if (!Views.of(who).contains(kind)) {
            throw new AccessDeniedException("the view " + view + " is not for this role");
        }
        OwnAreas own = OwnAreas.of(who);
        Scope scope = own.limited() ? scope(area).within(own.codes()) : scope(area);
        AskedMoment asked = AskedMoment.of(at, knownAt, clock.instant());
        board.unknown(scope, asked.at()).ifPresent(code -> {
            throw new Rejection("unknown-area", "area", "the policy in force has no area " + code);
        });
        LiveBoard.Picture picture = picture(kind, scope, asked);
        return new Shown(view, scope.text(), picture.position(), picture.at(), asked.knownAt(), picture.view());
    }

    private LiveBoard.Picture picture(ViewKind kind, Scope scope, AskedMoment asked) {
        Instant knownAt = asked.knownAt();
        if (asked.now()) {
            return board.picture(kind, scope, asked.at());
        }
        return knownAt == null ? past.picture(kind, scope, asked.at()) : past.picture(kind, scope, asked.at(), knownAt);
    }

    private static Scope scope(String area) {
        try {
            return Scope.of(area);
        } catch (IllegalArgumentException e) {
            throw new Rejection("unknown-area", "area", String.valueOf(e.getMessage()));
        }
    }
}
