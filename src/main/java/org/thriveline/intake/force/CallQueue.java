package org.thriveline.intake.force;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;

/**
 * The queue for the call takers: first come, first served, 999 before 101; some call takers are kept free for 999. Who is not
 * answered before their patience ends gives up. Times are in any unit. Used by one thread.
 *
 * @param <C> what a call is outside
 */
final class CallQueue<C> {
    /** Hears how calls fare, in the order of time. */
    interface Ear<C> {
        /** @param at when somebody was free */
        void answered(C call, long at);

        void abandoned(C call, long at);
    }

    /**
     * A call as the queue sees it.
     *
     * @param patience how long the caller waits
     * @param busy how long it takes one call taker
     */
    record Ring<C>(C call, boolean emergency, long at, long patience, long busy) {
        private long givesUp() {
            return at + patience;
        }
    }

    private final Ear<C> ear;
    private final Deque<Ring<C>> emergencies = new ArrayDeque<>();
    private final Deque<Ring<C>> others = new ArrayDeque<>();
    private final PriorityQueue<Ring<C>> impatient = new PriorityQueue<>(Comparator.comparingLong(Ring::givesUp));
    private final PriorityQueue<Long> ends = new PriorityQueue<>();
    private int takers;
    private int kept;

    CallQueue(Ear<C> ear) {
        this.ear = ear;
    }

    /**
     * From now on there are so many call takers; who is on the telephone ends the call first.
     *
     * @param kept how many of them must stay free when a call on 101 is answered
     */
    void staff(long at, int takers, int kept) {
        until(at);
        this.takers = takers;
        this.kept = kept;
        serve(at);
    }

    /** A call comes in, at or after everything before it. */
    void ring(Ring<C> call) {
        until(call.at());
        if (isFree(call.emergency()) && (call.emergency() ? emergencies : others).isEmpty()) {
            answer(call, call.at());
            return;
        }
        (call.emergency() ? emergencies : others).add(call);
        impatient.add(call);
    }

    /** Lets time pass up to a moment, all that happens then included. */
    void until(long to) {
        while (true) {
            long free = ends.isEmpty() ? Long.MAX_VALUE : ends.peek();
            long gone = impatient.isEmpty() ? Long.MAX_VALUE : impatient.peek().givesUp();
            if (Math.min(free, gone) > to) {
                return;
            }
            if (free <= gone) {
                ends.remove();
                serve(free);
            } else {
                giveUp(impatient.remove(), gone);
            }
        }
    }

    boolean isIdle() {
        return ends.isEmpty() && impatient.isEmpty();
    }

    private void giveUp(Ring<C> call, long at) {
        (call.emergency() ? emergencies : others).remove(call);
        ear.abandoned(call.call(), at);
    }

    private void serve(long at) {
        while (!emergencies.isEmpty() && isFree(true)) {
            stopWaiting(emergencies.remove(), at);
        }
        while (!others.isEmpty() && isFree(false)) {
            stopWaiting(others.remove(), at);
        }
    }

    private boolean isFree(boolean emergency) {
        return ends.size() < (emergency ? takers : takers - kept);
    }

    private void stopWaiting(Ring<C> call, long at) {
        impatient.remove(call);
        answer(call, at);
    }

    private void answer(Ring<C> call, long at) {
        ends.add(at + call.busy());
        ear.answered(call.call(), at);
    }
}
