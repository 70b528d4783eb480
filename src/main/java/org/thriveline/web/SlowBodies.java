package org.thriveline.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.thriveline.access.Problem;
import org.thriveline.access.Turns;

/**
 * Bounds what slow senders can hold. A request whose body is not all there yet keeps a thread until it is: only so many may at a
 * time, of one address and of all, and each has only so long. Stands before everything else, sign-in too.
 */
final class SlowBodies extends ValveBase {
    private static final int SECOND = 1_000_000_000;
    private static final Duration LEFT_OVER = Duration.ofSeconds(5);
    private static final int MOST_LEFT_OVER = 2 << 20;

    private final Turns turns;
    private final Duration patience;
    private final int bytesPerSecond;

    /**
     * @param turns of addresses, fewer than there are threads
     * @param patience how long any body may take
     * @param bytesPerSecond how fast a long one must come then
     */
    SlowBodies(Turns turns, Duration patience, int bytesPerSecond) {
        super(true);
        this.turns = turns;
        this.patience = patience;
        this.bytesPerSecond = bytesPerSecond;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // Of what the container has refused already, such as two lengths, nothing can be told but that.
        if (response.getStatus() >= HttpStatus.BAD_REQUEST.value() || isAllThere(request.getCoyoteRequest())) {
            getNext().invoke(request, response);
            return;
        }
        String address = String.valueOf(request.getRemoteAddr());
        if (turns.take(address) != Turns.Turn.TAKEN) {
            refuse(request, response);
            return;
        }
        try {
            paced(request, response);
        } finally {
            turns.giveBack(address);
        }
    }

    private static boolean isAllThere(org.apache.coyote.Request request) {
        long length = request.getContentLengthLong();
        if (length <= 0) {
            return request.getMimeHeaders().getValue("Transfer-Encoding") == null;
        }
        request.action(ActionCode.AVAILABLE, true);
        return request.getAvailable() >= length;
    }

    private void paced(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request coyote = request.getCoyoteRequest();
        org.apache.coyote.InputBuffer raw = coyote.getInputBuffer();
        long length = Math.max(0, coyote.getContentLengthLong());
        PacedBody body = new PacedBody(raw, patience.toNanos() + length / bytesPerSecond * SECOND);
        coyote.setInputBuffer(body);
        try {
            getNext().invoke(request, response);
            if (!isRead(coyote)) {
                // Who is refused reads why before the connection closes, if it was sending not too much.
                response.finishResponse();
                if (!body.drain(LEFT_OVER.toNanos(), MOST_LEFT_OVER)) {
                    coyote.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                }
            }
        } finally {
            coyote.setInputBuffer(raw);
        }
    }

    private static boolean isRead(org.apache.coyote.Request request) {
        AtomicBoolean read = new AtomicBoolean();
        request.action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        return read.get();
    }

    private static void refuse(Request request, Response response) throws IOException {
        String detail = "Too many requests are still being sent. Try again soon.";
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader("Retry-After", "2");
        response.setHeader("Connection", "close");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(Problem.named("too-many-bodies", HttpStatus.SERVICE_UNAVAILABLE, detail, request)
                        .json());
        response.finishResponse();
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
}
