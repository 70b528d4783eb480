package org.thriveline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.thriveline.access.Problem;
import org.thriveline.access.Problem.FieldError;
import org.thriveline.access.ProviderLogout;
import org.thriveline.history.FactsReading;
import org.thriveline.history.NotReady;
import org.thriveline.log.CommitTooLarge;
import org.thriveline.log.StoreUnavailable;
import org.thriveline.log.UnreadableEvent;
import org.thriveline.policy.Rejection;

/** Answers every failure inside the application as a {@link Problem}. The log has what the answer must not tell. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String UNREADABLE = "What was recorded before of this cannot be read by this version of the"
            + " server, so nothing was changed. A newer version may be able to.";

    private static final String BAD_QUERY =
            "The address's parameters cannot be read: each needs a name, all must be UTF-8"
                    + " without control characters, and there may be 1,000.";

    private static final String BAD_FORM =
            "The body is no form with files (multipart/form-data), breaks off, or has over 50" + " parts.";

    private static final String TOO_LARGE_FORM = "A file may have 256 MB, all of them 1 GB.";

    @ExceptionHandler
    ResponseEntity<Problem> badBody(BadBody e, HttpServletRequest request) {
        return answer(Problem.named(e.name(), e.status(), words(e), request).with(e.errors()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> badLogout(ProviderLogout.BadLogoutToken e, HttpServletRequest request) {
        return answer(Problem.named(
                "bad-logout-token", HttpStatus.BAD_REQUEST, "The logout token is refused: " + words(e) + ".", request));
    }

    @ExceptionHandler
    ResponseEntity<Problem> notInTime(NotInTime e, HttpServletRequest request) {
        return answer(Problem.named("not-in-time", HttpStatus.SERVICE_UNAVAILABLE, words(e), request));
    }

    @ExceptionHandler
    ResponseEntity<Problem> reading(FactsReading e, HttpServletRequest request) {
        return later(Problem.named("reading-history", HttpStatus.SERVICE_UNAVAILABLE, words(e), request));
    }

    @ExceptionHandler
    ResponseEntity<Problem> denied(AccessDeniedException e, HttpServletRequest request) {
        return answer(Problem.plain(HttpStatus.FORBIDDEN, words(e), request.getRequestURI()));
    }

    /** Everything else, whatever the command bus wrapped it in. */
    @ExceptionHandler
    ResponseEntity<Problem> failed(Exception e, HttpServletRequest request) {
        if (isCutOff(e)) {
            return answer(Problem.plain(
                    HttpStatus.REQUEST_TIMEOUT, "The request cannot be served.", request.getRequestURI()));
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejection rejection) {
                return rejection.reason().startsWith("too-many-")
                        ? busy(rejection, request)
                        : answer(rejected(rejection, request));
            } else if (cause instanceof AggregateNotFoundException) {
                return answer(rejected(new Rejection("not-recorded", "id", "No such record."), request));
            } else if (cause instanceof ConcurrencyException) {
                String detail = "Somebody else changed this record at the same moment. Send the same again.";
                return answer(Problem.named("changed-meanwhile", HttpStatus.CONFLICT, detail, request));
            } else if (StoreUnavailable.is(cause)) {
                String says = StoreUnavailable.says(cause);
                LOG.error("{} {} failed: {}", request.getMethod(), request.getRequestURI(), says);
                return later(Problem.named("store-unavailable", HttpStatus.SERVICE_UNAVAILABLE, says, request));
            } else if (cause instanceof NotReady) {
                return answer(Problem.named("not-ready", HttpStatus.SERVICE_UNAVAILABLE, words(cause), request));
            } else if (cause instanceof UnreadableEvent || cause instanceof SerializationException) {
                LOG.error("{} {} failed: {}", request.getMethod(), request.getRequestURI(), unread(cause));
                return answer(Problem.named("unreadable-record", HttpStatus.SERVICE_UNAVAILABLE, UNREADABLE, request));
            } else if (cause instanceof InvalidParameterException || cause instanceof RequestRejectedException) {
                return answer(Problem.named("bad-query", HttpStatus.BAD_REQUEST, BAD_QUERY, request));
            } else if (cause instanceof BadRequestException) {
                return answer(Problem.plain(
                        HttpStatus.BAD_REQUEST, "The request cannot be served.", request.getRequestURI()));
            } else if (cause instanceof MaxUploadSizeExceededException) {
                return answer(Problem.named("body-too-large", HttpStatus.CONTENT_TOO_LARGE, TOO_LARGE_FORM, request));
            } else if (cause instanceof MultipartException) {
                return answer(Problem.named("bad-form", HttpStatus.BAD_REQUEST, BAD_FORM, request));
            } else if (cause instanceof CommitTooLarge) {
                return answer(Problem.named("too-large", HttpStatus.CONTENT_TOO_LARGE, words(cause), request));
            }
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return answer(Problem.plain(
                HttpStatus.INTERNAL_SERVER_ERROR, "The server failed; its log says how.", request.getRequestURI()));
    }

    /** Returns whether the client's body did not come, or not in time, whatever read it. */
    private static boolean isCutOff(Throwable e) {
        return Stream.<@Nullable Throwable>iterate(
                        e, Objects::nonNull, cause -> cause == null ? null : cause.getCause())
                .anyMatch(cause -> cause instanceof ClientAbortException || cause instanceof SocketTimeoutException);
    }

    private static ResponseEntity<Problem> busy(Rejection rejection, HttpServletRequest request) {
        HttpStatus status = rejection.reason().equals("too-many-of-account")
                ? HttpStatus.TOO_MANY_REQUESTS
                : HttpStatus.SERVICE_UNAVAILABLE;
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, "10")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.named(rejection.reason(), status, words(rejection), request));
    }

    private static Problem rejected(Rejection rejection, HttpServletRequest request) {
        Problem problem = Problem.named(rejection.reason(), status(rejection.reason()), words(rejection), request);
        return rejection.field().isEmpty()
                ? problem
                : problem.with(List.of(new FieldError(rejection.field(), words(rejection))));
    }

    private static HttpStatus status(String reason) {
        if (reason.equals("not-recorded")) {
            return HttpStatus.NOT_FOUND;
        }
        return reason.startsWith("unknown-") || reason.startsWith("bad-")
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : HttpStatus.CONFLICT;
    }

    /** What Spring itself refuses: wrong method, media type, path and the like. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        String path = ((ServletWebRequest) request).getRequest().getRequestURI();
        Object said = body == null && e instanceof ErrorResponse refusal ? refusal.getBody() : body;
        String detail = said instanceof ProblemDetail spring && spring.getDetail() != null
                ? spring.getDetail()
                : status.getReasonPhrase().toLowerCase(Locale.ROOT);
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.plain(status, detail, path));
    }

    private static ResponseEntity<Problem> later(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problem);
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** What could not be read is not for the server's log. */
    private static String unread(Throwable e) {
        return e instanceof UnreadableEvent ? words(e) : "an event of another form";
    }

    private static String words(Throwable e) {
        return e.getMessage() == null ? "" : e.getMessage();
    }
}
