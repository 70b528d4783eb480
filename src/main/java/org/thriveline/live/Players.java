package org.thriveline.live;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thriveline.demand.DemandTime;
import org.thriveline.history.BoardWalk;
import org.thriveline.history.LiveBoard;
import org.thriveline.history.PastBoard;
import org.thriveline.live.Protocol.FrameId;

/** All that play the past, of all sessions. Safe for use by many threads. */
final class Players implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Players.class);

    /** Each holds a board of its own. */
    static final int MOST = 16;

    private final PastBoard past;
    private final Encoder encoder;
    private final InstantSource clock;
    private final Semaphore places = new Semaphore(MOST);

    /** They paint one after another, so that live frames always have a core. */
    private final Semaphore brush = new Semaphore(1, true);

    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("player-", 0).factory());

    Players(PastBoard past, Encoder encoder, DemandTime clock) {
        this.past = past;
        this.encoder = encoder;
        this.clock = clock;
    }

    /**
     * Begins to play.
     *
     * @throws Refused where as many play as the server bears
     */
    Player play(String channel, Plan plan, Player.Audience audience) {
        if (!places.tryAcquire()) {
            throw new Refused("too-many-players", "at most " + MOST + " on this server: try again later", channel);
        }
        Player player = new Player(channel, plan, encoder, clock, audience);
        threads.execute(() -> {
            try {
                run(player, audience);
            } finally {
                places.release();
            }
        });
        return player;
    }

    private void run(Player player, Player.Audience audience) {
        Plan plan = player.plan();
        try {
            BoardWalk walk = past.walk();
            player.run((at, jump, showing) -> {
                brush.acquire();
                try {
                    LiveBoard.Picture picture = jump
                            ? walk.picture(plan.kind(), plan.scope(), at)
                            : walk.next(plan.kind(), plan.scope(), at);
                    showing.show(new FrameId(picture.position(), picture.at()), picture.view());
                } finally {
                    brush.release();
                }
            });
        } catch (InterruptedException e) {
            LOG.debug("A player ends with its server");
        } catch (RuntimeException e) {
            LOG.error("A player cannot go on", e);
            audience.answer(new Protocol.Fault("player-failed", "the server cannot show it; its log says why", player.channel()));
        }
    }

    /** Returns how many more may play. */
    int free() {
        return places.availablePermits();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
