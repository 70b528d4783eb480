package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.demand.DemandTime;
import org.thriveline.demand.DemandView;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;
import org.thriveline.history.LiveBoard;
import org.thriveline.live.Views;
import org.thriveline.policy.Rejection;

/** The board as it is now, the same as the live socket shows. */
@RestController
class BoardController {
    private final LiveBoard board;
    private final DemandTime clock;

    BoardController(LiveBoard board, DemandTime clock) {
        this.board = board;
        this.clock = clock;
    }

    /**
     * A view, and what names its frame.
     *
     * @param position how many units of work of the log it takes in
     * @param at the moment it is for, in UTC
     */
    record Shown(String view, @Nullable String area, long position, Instant at, DemandView board) {}

    @GetMapping("/api/v1/board")
    @Operation(summary = "Show demand now, for the force or some of its areas")
    Shown board(
            @RequestParam(name = "view", defaultValue = "board") String view,
            @RequestParam(name = "area", defaultValue = "") String area,
            Authentication who) {
        ViewKind kind =
                ViewKind.of(view).orElseThrow(() -> new Rejection("unknown-view", "view", "there is no view " + view));
        if (!Views.of(who).contains(kind)) {
            throw new AccessDeniedException("the view " + view + " is not for this role");
        }
        Scope scope = scope(area);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        board.unknown(scope, now).ifPresent(code -> {
            throw new Rejection("unknown-area", "area", "the policy in force has no area " + code);
        });
        LiveBoard.Picture picture = board.picture(kind, scope, now);
        return new Shown(view, scope.text(), picture.position(), picture.at(), picture.view());
    }

    private static Scope scope(String area) {
        try {
            return Scope.of(area);
        } catch (IllegalArgumentException e) {
            throw new Rejection("unknown-area", "area", String.valueOf(e.getMessage()));
        }
    }
}
