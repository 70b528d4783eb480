package org.thriveline.access;

import java.util.HashMap;
import java.util.Map;

/**
 * Who may do something at the same time: so many of one account, so many altogether. Nobody waits in line on a thread. Safe for use
 * by many threads.
 */
public final class Turns {
    private final int each;
    private final int all;
    private final Map<String, Integer> taken = new HashMap<>();
    private int total;

    /**
     * @param each at most so many of one account
     * @param all at most so many of all accounts
     */
    public Turns(int each, int all) {
        this.each = each;
        this.all = all;
    }

    /** What came of asking for a turn. */
    public enum Turn {
        TAKEN,
        ACCOUNT_BUSY,
        ALL_BUSY
    }

    /**
     * Takes a turn; whoever got one gives it back.
     *
     * @param who an account, or an address
     */
    public synchronized Turn take(String who) {
        int mine = taken.getOrDefault(who, 0);
        if (mine >= each) {
            return Turn.ACCOUNT_BUSY;
        } else if (total >= all) {
            return Turn.ALL_BUSY;
        }
        taken.put(who, mine + 1);
        total++;
        return Turn.TAKEN;
    }

    /** Gives back a turn that was taken. */
    public synchronized void giveBack(String who) {
        taken.computeIfPresent(who, (name, mine) -> mine > 1 ? mine - 1 : null);
        total--;
    }
}
