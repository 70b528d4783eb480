package org.thriveline.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a request was refused, as RFC 9457 writes it ({@code application/problem+json}). It never tells of the inside: no
 * class, no stack trace.
 *
 * @param type a stable name, {@code urn:thriveline:problem:…}, or {@code about:blank} where the status says it all
 * @param title the type in words
 * @param status the HTTP status
 * @param detail what is wrong this time, for a person
 * @param instance the path asked for, as it was sent
 * @param errors the fields at fault; absent where none is
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public Problem {
        errors = List.copyOf(errors);
    }

    /**
     * A field at fault.
     *
     * @param field its path in the body, such as {@code findings[0].level}
     * @param message what is wrong with it
     */
    public record FieldError(String field, String message) {}

    /** Returns a problem with a stable name, such as {@code unknown-grade}. */
    public static Problem named(
            String name, HttpStatus status, String detail, HttpServletRequest request, FieldError... errors) {
        String words = name.replace('-', ' ');
        String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return new Problem(
                "urn:thriveline:problem:" + name,
                title,
                status.value(),
                detail,
                request.getRequestURI(),
                List.of(errors));
    }

    /** Returns a problem that its HTTP status tells in full. */
    public static Problem plain(HttpStatus status, String detail, String path) {
        return new Problem("about:blank", status.getReasonPhrase(), status.value(), detail, path, List.of());
    }

    /** Returns this problem as JSON in UTF-8, for where no message converter is at hand. */
    public byte[] json() {
        return JSON.writeValueAsBytes(this);
    }

    /** Returns this problem with the fields at fault. */
    public Problem with(List<FieldError> faults) {
        return new Problem(type, title, status, detail, instance, faults);
    }
}
