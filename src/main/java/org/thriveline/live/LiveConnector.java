package org.thriveline.live;

import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;

/** Makes the container's connections small, since there may be many thousands, each open for a whole shift. */
final class LiveConnector implements TomcatConnectorCustomizer, DisposableBean {
    /** Of each connection, three times: patches are smaller, and a longer message goes out in several pieces. */
    private static final int MESSAGE_BUFFER = 4 << 10;

    /** Requests are read through buffers of their own; what is sent fills this before it goes out. */
    private static final int READ_BUFFER = 1 << 10;

    private static final int WRITE_BUFFER = 2 << 10;

    /**
     * What the kernel keeps, at most, for who does not read; it takes twice this. Without, it would take megabytes each. A
     * browser that reads gets through 12 MB/s of it at 20 ms.
     */
    private static final int KERNEL_BUFFER = 128 << 10;

    private final RequestThreads threads;

    LiveConnector(TomcatServerProperties properties) {
        this.threads = RequestThreads.of(
                properties.getThreads().getMinSpare(), properties.getThreads().getMax());
        // The container reads it when the first socket is made ready, and knows no other way.
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", Integer.toString(MESSAGE_BUFFER));
    }

    @Override
    public void customize(Connector connector) {
        connector.setProperty("socket.appReadBufSize", Integer.toString(READ_BUFFER));
        connector.setProperty("socket.appWriteBufSize", Integer.toString(WRITE_BUFFER));
        connector.setProperty("socket.txBufSize", Integer.toString(KERNEL_BUFFER));
        connector.getProtocolHandler().setExecutor(threads);
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
