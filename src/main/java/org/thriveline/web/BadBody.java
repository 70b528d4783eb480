package org.thriveline.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.thriveline.access.Problem.FieldError;

/** A request's body cannot be read as what it should say. */
final class BadBody extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final HttpStatus status;
    private final transient List<FieldError> errors;

    private BadBody(String name, HttpStatus status, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.name = name;
        this.status = status;
        this.errors = List.copyOf(errors);
    }

    static BadBody malformed(String detail, FieldError... errors) {
        return new BadBody("malformed-json", HttpStatus.BAD_REQUEST, detail, List.of(errors));
    }

    static BadBody invalid(List<FieldError> errors) {
        String detail = errors.size() == 1 ? "One field is wrong." : errors.size() + " fields are wrong.";
        return new BadBody("invalid-body", HttpStatus.BAD_REQUEST, detail, errors);
    }

    static BadBody tooLarge(int most) {
        return new BadBody(
                "body-too-large", HttpStatus.CONTENT_TOO_LARGE, "The body is over " + most + " bytes.", List.of());
    }

    String name() {
        return name;
    }

    HttpStatus status() {
        return status;
    }

    List<FieldError> errors() {
        return errors;
    }
}
