package org.thriveline.log;

import java.util.List;
import java.util.zip.CRC32C;

/**
 * Consecutive commits in a form that is quick to replay: derived from the commits, disposable, and made again wherever it is
 * missing or damaged. Block n holds the commits from {@code n * COMMITS} on.
 */
final class Block {
    static final int COMMITS = 512;

    private final long number;
    private final byte[] bytes;
    private final int checksum;

    /**
     * @param checksum of the bytes, as it was kept
     */
    Block(long number, byte[] bytes, int checksum) {
        this.number = number;
        this.bytes = bytes;
        this.checksum = checksum;
    }

    static Block of(long number, List<Commit> commits) {
        BlockWriter writer = new BlockWriter();
        commits.forEach(writer::write);
        byte[] bytes = writer.toBytes();
        return new Block(number, bytes, checksum(number, bytes));
    }

    /** Returns the number of the first commit of a block. */
    static long first(long block) {
        return block * COMMITS;
    }

    /** Returns the number of the block that holds a commit. */
    static long holding(long commit) {
        return commit / COMMITS;
    }

    long number() {
        return number;
    }

    byte[] bytes() {
        return bytes;
    }

    int checksum() {
        return checksum;
    }

    /**
     * Returns the commits in it.
     *
     * @throws IllegalStateException where it is damaged
     */
    List<Commit> commits() {
        if (checksum(number, bytes) != checksum) {
            throw new IllegalStateException("its checksum does not match its bytes");
        }
        List<Commit> commits = new BlockReader(bytes).read(first(number));
        if (commits.size() != COMMITS) {
            throw new IllegalStateException("it holds " + commits.size() + " commits");
        }
        return commits;
    }

    private static int checksum(long number, byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue() ^ Long.hashCode(number);
    }
}
