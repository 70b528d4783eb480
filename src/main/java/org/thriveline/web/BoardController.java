package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.demand.BoardView;
import org.thriveline.demand.DemandTime;
import org.thriveline.history.LiveBoard;
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
     * The board, and what names its frame.
     *
     * @param position how many units of work of the log it takes in
     * @param at the moment it is for, in UTC
     */
    record Shown(String view, @Nullable String area, long position, Instant at, BoardView board) {}

    @GetMapping("/api/v1/board")
    @Operation(summary = "Show demand now, for the force or one area")
    Shown board(@RequestParam(name = "area", defaultValue = "") String asked) {
        String area = asked.isBlank() ? null : asked;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (area != null && !board.hasArea(area, now)) {
            throw new Rejection("unknown-area", "area", "the policy in force has no area " + area);
        }
        LiveBoard.Picture picture = board.picture(area, now);
        return new Shown("board", area, picture.position(), picture.at(), picture.board());
    }
}
