package org.thriveline.live;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One session's way to send text that is encoded already. The interface of containers takes text as characters only, and Tomcat
 * encodes them one by one for every session: a third of what sending costs. So its own way for bytes is called with the code of
 * text; where it is not as known, the interface is used.
 */
final class TextLine {
    private static final Logger LOG = LoggerFactory.getLogger(TextLine.class);
    private static final String TOMCAT = "org.apache.tomcat.websocket.";
    private static final byte TEXT = 1;
    private static final @Nullable Class<?> BASE = base();

    /**
     * One constant for all sessions, which the compiler sees through. Bound to each session's remote it would be 15,000 handles,
     * for each of which the machine makes a class of its own: a fifth of what sending cost, and a compiler that never rests.
     */
    private static final @Nullable MethodHandle START = start();

    private final RemoteEndpoint.Async remote;
    private final boolean asKnown;

    TextLine(RemoteEndpoint.Async remote) {
        this.remote = remote;
        this.asKnown = BASE != null && BASE.isInstance(remote);
    }

    /** Sends a message, and tells when it is through, or that it will not get through. One at a time. */
    void send(Encoded message, SendHandler handler) {
        if (START == null || !asKnown) {
            remote.sendText(message.text(), handler);
            return;
        }
        try {
            START.invokeExact((Object) remote, message.bytes(), handler);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Class<?> base() {
        try {
            return Class.forName(TOMCAT + "WsRemoteEndpointBase");
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** Returns what takes a remote endpoint, bytes and a handler; null where the container is not as known. */
    private static @Nullable MethodHandle start() {
        try {
            Class<?> base = Class.forName(TOMCAT + "WsRemoteEndpointBase");
            Class<?> sender = Class.forName(TOMCAT + "WsRemoteEndpointImplBase");
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(sender, MethodHandles.lookup());
            MethodHandle ofRemote = lookup.findGetter(base, "base", sender);
            MethodHandle start = lookup.findVirtual(
                    sender,
                    "startMessage",
                    MethodType.methodType(void.class, byte.class, ByteBuffer.class, boolean.class, SendHandler.class));
            MethodHandle text = MethodHandles.insertArguments(start, 1, TEXT);
            MethodHandle whole = MethodHandles.insertArguments(text, 2, true);
            MethodHandle onRemote = MethodHandles.filterArguments(whole, 0, ofRemote);
            return onRemote.asType(onRemote.type().changeParameterType(0, Object.class));
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.warn("Every session's text is encoded for itself: the container is not as known ({})", e.toString());
            return null;
        }
    }
}
