package org.thriveline.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** HTTP down to its bytes, so that nothing in between mends what is sent. One connection, for use by one thread. */
public final class Wire implements Closeable {
    private final int port;
    private final String from;
    private final int patienceMillis;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    /** @param patienceMillis how long to wait for an answer */
    public Wire(int port, int patienceMillis) {
        this(port, patienceMillis, "127.0.0.1");
    }

    /** @param from the address to come from, any that begins with 127 */
    public Wire(int port, int patienceMillis, String from) {
        this.port = port;
        this.from = from;
        this.patienceMillis = patienceMillis;
    }

    /** An answer. */
    public record Heard(int status, Map<String, String> headers, String text) {
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** Returns the header that says who it is. */
    public static String basic(String name, String password) {
        return "Authorization: Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
    }

    /** Sends a request with a body. */
    public Heard send(String method, String target, byte[] body, String... headers) throws IOException {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        if (body.length > 0 || !method.equals("GET")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(UTF_8));
        all.writeBytes(body);
        return raw(all.toByteArray());
    }

    /** Sends bytes and reads one answer. */
    public Heard raw(byte[] bytes) throws IOException {
        boolean fresh = socket == null;
        try {
            say(bytes);
            return hear();
        } catch (java.net.SocketTimeoutException e) {
            close();
            throw e;
        } catch (IOException e) {
            close();
            if (fresh) {
                throw e;
            }
            // The server closed the connection after the last answer, as it may.
            say(bytes);
            return hear();
        }
    }

    /** Sends bytes. */
    public void say(byte[] bytes) throws IOException {
        Socket to = socket;
        if (to == null) {
            to = new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getByName(from), 0);
            to.setSoTimeout(patienceMillis);
            to.setTcpNoDelay(true);
            socket = to;
            in = new BufferedInputStream(to.getInputStream());
        }
        try {
            to.getOutputStream().write(bytes);
            to.getOutputStream().flush();
        } catch (SocketException e) {
            // It may have answered and closed before it had all: whoever hears finds out.
        }
    }

    /** Reads an answer. */
    public Heard hear() throws IOException {
        String[] first = line().split(" ", 3);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon), line.substring(colon + 1).strip(), (one, other) -> one + "; " + other);
        }
        int status = Integer.parseInt(first[1]);
        byte[] body = status < 200 || status == 204 || status == 304 ? new byte[0] : body(headers);
        if (headers.getOrDefault("Connection", "").toLowerCase(Locale.ROOT).contains("close")) {
            close();
        }
        return new Heard(status, headers, new String(body, UTF_8));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("Transfer-Encoding", "").equals("chunked")) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (int length = size(); length > 0; length = size()) {
                body.writeBytes(exactly(length));
                line();
            }
            line();
            return body.toByteArray();
        }
        String length = headers.get("Content-Length");
        return length == null ? input().readAllBytes() : exactly(Integer.parseInt(length));
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = input().readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer breaks off");
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = input().read(); b != '\n'; b = input().read()) {
            if (b < 0) {
                throw new EOFException("closed after " + line.toString(ISO_8859_1));
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(ISO_8859_1);
    }

    private InputStream input() throws IOException {
        InputStream from = in;
        if (from == null) {
            throw new EOFException("not connected");
        }
        return from;
    }

    @Override
    public void close() throws IOException {
        Socket open = socket;
        socket = null;
        in = null;
        if (open != null) {
            open.close();
        }
    }
}
