package org.thriveline.live;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thriveline.demand.DemandTime;
import org.thriveline.live.Protocol.PlayerOrder;

/** Does what browsers say of playing the past (LP20 to LP26), or refuses it. */
final class PlayDesk {
    /** Before it no record of demand is kept. */
    static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,32}");
    private static final long LONGEST_STEP = 366L * 86_400;
    private static final int USUAL_SPEED = 60;

    private final Players players;
    private final Watching watching;
    private final DemandTime clock;

    PlayDesk(Players players, Watching watching, DemandTime clock) {
        this.players = players;
        this.watching = watching;
        this.clock = clock;
    }

    /** @throws Refused where it cannot be done */
    void take(LiveSession session, PlayerOrder order) {
        String channel = channel(order.player());
        if (order instanceof Protocol.Play play) {
            play(session, channel, play);
            return;
        }
        Player player = Optional.ofNullable(session.players().find(channel))
                .orElseThrow(() -> new Refused("unknown-player", "player: none of that name", channel));
        switch (order) {
            case Protocol.Pause _ -> player.pause();
            case Protocol.Resume _ -> player.resume();
            case Protocol.Pace pace -> player.pace(speed(pace.speed(), channel));
            case Protocol.Step step -> {
                long seconds = seconds(step.seconds(), channel);
                looks(session, player, "step", Map.of("seconds", "" + seconds));
                player.step(seconds);
            }
            case Protocol.Seek seek -> {
                Instant at = moment("at", seek.at(), channel);
                looks(session, player, "seek", Map.of("moment", "" + at));
                player.seek(at);
            }
            case Protocol.Stop _ -> {
                session.players().stop(channel);
                session.looks().end(channel);
            }
            case Protocol.Play _ -> throw new IllegalStateException("it is dealt with");
        }
    }

    private void play(LiveSession session, String channel, Protocol.Play play) {
        Instant from = moment("from", play.from(), channel);
        Watching.Watched watched = watching.of(session, "play", play.view(), play.area(), from);
        Instant to = play.to() == null ? null : moment("to", play.to(), channel);
        if (to != null && to.isBefore(from)) {
            throw new Refused("bad-moment", "to: is before from", channel);
        }
        int speed = play.speed() == null ? USUAL_SPEED : speed(play.speed(), channel);
        session.players().stop(channel);
        if (session.players().size() >= SessionPlayers.MOST) {
            throw new Refused("too-many-players", "at most " + SessionPlayers.MOST + " a session", channel);
        }
        Map<String, String> stretch =
                Map.of("from", "" + from, "to", to == null ? "now" : "" + to, "speed", "" + speed);
        session.looks().begin(channel, "play", watched.kind(), watched.scope(), stretch);
        Plan plan = new Plan(watched.kind(), watched.scope(), from, to, speed, Boolean.TRUE.equals(play.paused()));
        session.plays(players.play(channel, plan, session));
    }

    /** A jump to another moment is another look. */
    private static void looks(LiveSession session, Player player, String how, Map<String, String> where) {
        Plan plan = player.plan();
        session.looks().begin(player.channel(), how, plan.kind(), plan.scope(), where);
    }

    private static String channel(@Nullable String player) {
        if (player == null || !NAME.matcher(player).matches()) {
            throw new Refused("bad-message", "player: 1 to 32 letters, digits or hyphens", null);
        }
        return "play/" + player;
    }

    private Instant moment(String field, @Nullable Instant moment, String channel) {
        if (moment == null) {
            throw new Refused("bad-message", field + ": is missing", channel);
        }
        if (moment.isBefore(FIRST) || moment.isAfter(clock.instant())) {
            throw new Refused("bad-moment", field + ": from 1900 to the present", channel);
        }
        return moment;
    }

    private static int speed(@Nullable Integer speed, String channel) {
        if (speed == null || speed < 1 || speed > PlayedTime.FASTEST) {
            throw new Refused("bad-speed", "speed: from 1 to " + PlayedTime.FASTEST, channel);
        }
        return speed;
    }

    private static long seconds(@Nullable Long seconds, String channel) {
        if (seconds == null || seconds == 0 || Math.abs(seconds) > LONGEST_STEP) {
            throw new Refused("bad-step", "seconds: up to " + LONGEST_STEP + ", not 0, negative for back", channel);
        }
        return seconds;
    }
}
