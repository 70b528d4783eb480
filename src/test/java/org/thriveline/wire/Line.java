package org.thriveline.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** One connection through a {@link Wire}: two sockets, and a thread each way. */
final class Line {
    private static final int PIECE = 1 << 16;

    private final Wire wire;
    private final Socket client;
    private final Socket server;
    private final AtomicInteger open = new AtomicInteger(Way.values().length);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean answerLost;
    private volatile boolean late;

    Line(Wire wire, Socket client, Socket server) {
        this.wire = wire;
        this.client = client;
        this.server = server;
    }

    void start() {
        Thread.ofVirtual().start(() -> carry(Way.THERE));
        Thread.ofVirtual().start(() -> carry(Way.BACK));
    }

    /** Carries until one end is gone, which the other then sees as an end too. */
    private void carry(Way way) {
        try {
            if (way == Way.THERE) {
                requests();
            } else {
                answers();
            }
        } catch (IOException e) {
            // A socket was closed: that is the end.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end(way);
        if (open.decrementAndGet() == 0 || (way == Way.BACK && answerLost)) {
            close();
        }
    }

    private void requests() throws IOException, InterruptedException {
        InputStream in = client.getInputStream();
        OutputStream out = server.getOutputStream();
        byte[] piece = new byte[PIECE];
        for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
            wire.pause(Way.THERE);
            Trouble trouble = wire.trouble(piece, length);
            answerLost |= trouble != null;
            if (trouble == Trouble.REQUEST_LATE) {
                late = true;
                wire.awaitDelivery();
                out.write(piece, 0, length);
                ended.await();
                return;
            }
            if (trouble != null) {
                wire.happens();
            }
            if (trouble == Trouble.REQUEST_LOST) {
                close();
                return;
            }
            out.write(piece, 0, length);
        }
    }

    private void answers() throws IOException {
        InputStream in = server.getInputStream();
        OutputStream out = client.getOutputStream();
        byte[] piece = new byte[PIECE];
        for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
            wire.pause(Way.BACK);
            if (answerLost) {
                wire.answered();
                close();
                return;
            }
            out.write(piece, 0, length);
        }
    }

    /** Lets no more through one way. */
    void end(Way way) {
        try {
            (way == Way.THERE ? server : client).shutdownOutput();
        } catch (IOException e) {
            // It was gone already.
        }
    }

    void cut() {
        if (late) {
            close(client);
        } else {
            close();
        }
    }

    void close() {
        close(client);
        close(server);
        wire.gone(this);
        ended.countDown();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It was gone already.
        }
    }
}
