package org.thriveline.live;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Keeps the address that a connection was asked for from: the socket itself would name the proxy before it. */
final class AskedFrom implements HandshakeInterceptor {
    private static final String ADDRESS = AskedFrom.class.getName();

    static String of(WebSocketSession socket) {
        return String.valueOf(socket.getAttributes().getOrDefault(ADDRESS, ""));
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        if (request instanceof ServletServerHttpRequest servlet) {
            attributes.put(ADDRESS, servlet.getServletRequest().getRemoteAddr());
        }
        return true;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {}
}
