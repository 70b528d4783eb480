package org.thriveline.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Note;
import org.thriveline.policy.Rejection;

/**
 * Keeps real and simulated records out of each other's stores: a store is of the kind of its first record. Every command passes
 * here; a {@link Note} goes into any. Safe for use by many threads.
 */
public final class KeptApart implements MessageDispatchInterceptor<CommandMessage<?>> {
    private final Marks marks;
    private final boolean mix;
    private volatile @Nullable Boolean simulated;

    /** @param mix whether to let them into one store all the same */
    public KeptApart(Marks marks, boolean mix) {
        this.marks = marks;
        this.mix = mix;
    }

    /**
     * Returns where records of a kind may go in.
     *
     * @throws Rejection where they may not, with the command that starts a clean store
     */
    public void check(boolean made) {
        if (mix) {
            return;
        }
        Boolean kind = simulated;
        if (kind == null) {
            Optional<Marks.Mark> first = marks.first();
            if (first.isEmpty()) {
                return;
            }
            kind = first.get().simulated();
            simulated = kind;
        }
        if (kind && !made) {
            throw new Rejection(
                    "simulated-store",
                    "",
                    "This store holds simulated records and takes no real ones. Start a clean store with"
                            + " THRIVELINE_DATA=./data-real java -jar target/thriveline.jar --thriveline.simulate=false"
                            + " (or mix them: --mix, THRIVELINE_MIX=true)");
        }
        if (!kind && made) {
            throw new Rejection(
                    "real-store",
                    "",
                    "This store holds real records; nothing is simulated into it. Start a clean store with"
                            + " THRIVELINE_DATA=./data-simulated java -jar target/thriveline.jar simulate --live"
                            + " (or mix them: --mix, THRIVELINE_MIX=true)");
        }
    }

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (index, command) -> {
            if (!(command.getPayload() instanceof Note)) {
                check(command.getMetaData().containsKey(Origin.SIMULATED));
            }
            return command;
        };
    }
}
