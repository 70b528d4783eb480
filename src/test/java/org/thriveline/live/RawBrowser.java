package org.thriveline.live;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.web.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A WebSocket down to its bytes: it reads when it is told to, and says what no decent browser would. Used by one thread. */
final class RawBrowser implements AutoCloseable {
    /** The code of a connection that ended without a word. */
    static final int CUT_OFF = 1006;

    static final int TEXT = 0x81;
    private static final int MASKED = 0x80;
    private static final int CLOSE = 0x88;
    private static final int LITTLE = 4096;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private final OutputStream out;
    private int code;

    RawBrowser(int port) throws IOException {
        this(port, String.join(": ", Browser.basic("supervisor", Caller.PASSWORD)));
    }

    /** @param signedIn the header that says who it is */
    RawBrowser(int port, String signedIn) throws IOException {
        socket.setReceiveBufferSize(LITTLE);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        in = new DataInputStream(socket.getInputStream());
        out = socket.getOutputStream();
        raw("""
            GET /ws HTTP/1.1\r
            Host: localhost:%d\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Version: 13\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            %s\r
            \r
            """.formatted(port, signedIn).getBytes(ISO_8859_1));
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        if (!head.toString().startsWith("HTTP/1.1 101")) {
            throw new IOException(head.toString());
        }
    }

    void raw(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    void say(String json) throws IOException {
        raw(frame(TEXT, json.getBytes(UTF_8)));
    }

    /** Returns a frame as browsers send it, masked; its mask is zero, which changes nothing. */
    static byte[] frame(int first, byte[] payload) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(first);
        int bytes = payload.length < 126 ? 0 : payload.length < 1 << 16 ? 2 : 8;
        frame.write(MASKED | (bytes == 0 ? payload.length : bytes == 2 ? 126 : 127));
        for (int i = bytes - 1; i >= 0; i--) {
            frame.write(i > 3 ? 0 : payload.length >>> (8 * i));
        }
        frame.writeBytes(new byte[4]);
        frame.writeBytes(payload);
        return frame.toByteArray();
    }

    /** Reads the next message; null where the server closed instead, with the code in {@link #code()}. */
    @Nullable
    JsonNode hear() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        while (true) {
            int first = in.readUnsignedByte();
            int length = in.readUnsignedByte();
            length = length == 126 ? in.readUnsignedShort() : length == 127 ? (int) in.readLong() : length;
            byte[] payload = new byte[length];
            in.readFully(payload);
            if (first == CLOSE) {
                code = ((payload[0] & 0xFF) << 8) | (payload[1] & 0xFF);
                return null;
            }
            message.writeBytes(payload);
            if (first >= MASKED) {
                return MAPPER.readTree(message.toByteArray());
            }
        }
    }

    /** Reads messages until one is of a type, and returns that one. */
    JsonNode hear(String type) throws IOException {
        JsonNode message = hear();
        while (message != null && !message.get("type").asString().equals(type)) {
            message = hear();
        }
        if (message == null) {
            throw new EOFException("closed before " + type);
        }
        return message;
    }

    /** Reads to the end, and returns what came before it. */
    List<JsonNode> hearAll() throws IOException {
        List<JsonNode> messages = new ArrayList<>();
        try {
            for (JsonNode message = hear(); message != null; message = hear()) {
                messages.add(message);
            }
        } catch (EOFException | SocketException e) {
            code = CUT_OFF;
        }
        return messages;
    }

    /** Returns how the server ended it; 0 where it has not. */
    int code() {
        return code;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
