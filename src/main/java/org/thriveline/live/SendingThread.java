package org.thriveline.live;

/** The thread that sends frames. What the container would hand to other threads on its behalf, it does itself. */
final class SendingThread extends Thread {
    SendingThread(Runnable work) {
        super(work, "live-ticker");
        setDaemon(true);
    }
}
