package org.thriveline.web;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A request's body that must be there by a moment. Used by one thread. */
final class PacedBody implements InputBuffer {
    private final InputBuffer raw;
    private long deadline;

    /** @param nanos from now */
    PacedBody(InputBuffer raw, long nanos) {
        this.raw = raw;
        this.deadline = System.nanoTime() + nanos;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (System.nanoTime() - deadline > 0) {
            throw new SocketTimeoutException("the body comes too slowly");
        }
        try {
            return raw.doRead(handler);
        } catch (BadRequestException | EOFException | SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            // Its sender is gone, or this server ends. The container would say that the request was bad, and never to
            // be sent again.
            SocketTimeoutException cut = new SocketTimeoutException("the body came no further");
            cut.initCause(e);
            throw cut;
        }
    }

    @Override
    public int available() {
        return raw.available();
    }

    /** Reads what is left and drops it; returns whether that was all in time, and not too much. */
    boolean drain(long nanos, int most) {
        deadline = System.nanoTime() + nanos;
        Dropped dropped = new Dropped();
        int total = 0;
        try {
            while (total <= most) {
                int read = doRead(dropped);
                if (read < 0) {
                    return true;
                }
                total += read;
            }
        } catch (IOException e) {
            // It came no further: the connection is closed all the same.
            return false;
        }
        return false;
    }

    private static final class Dropped implements ApplicationBufferHandler {
        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer given) {
            buffer = given;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept.
        }
    }
}
