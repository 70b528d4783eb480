package org.thriveline.live;

import java.util.concurrent.TimeUnit;
import org.apache.tomcat.util.net.SocketProcessorBase;
import org.apache.tomcat.util.threads.TaskQueue;
import org.apache.tomcat.util.threads.TaskThreadFactory;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;

/**
 * The threads that answer requests, as the container makes them, but for one thing: the container hands the news that a
 * message was sent to a thread of its own, even where it was sent at once. At 60,000 messages a second that is 60,000 turns
 * of up to 200 threads, and was more than half of the server's work. So the thread that sends takes the news itself.
 */
final class RequestThreads extends ThreadPoolExecutor {
    private static final long IDLE_SECONDS = 60;

    private RequestThreads(int spare, int most, TaskQueue queue) {
        super(
                spare,
                most,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                queue,
                new TaskThreadFactory("http-", true, Thread.NORM_PRIORITY));
        queue.setParent(this);
    }

    /**
     * Returns threads that are started as they are needed.
     *
     * @param spare how many stay when there is nothing to do
     */
    static RequestThreads of(int spare, int most) {
        return new RequestThreads(spare, most, new TaskQueue());
    }

    @Override
    public void execute(Runnable task) {
        if (Thread.currentThread() instanceof SendingThread && !(task instanceof SocketProcessorBase<?>)) {
            task.run();
        } else {
            super.execute(task);
        }
    }
}
