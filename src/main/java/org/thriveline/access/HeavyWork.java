package org.thriveline.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Which requests cost much more than others, however their address is written. HEAD costs what GET does. */
final class HeavyWork {
    private static final List<PathPatternRequestMatcher> IMPORTS = matchers(POST, "/api/v1/imports");

    private static final List<PathPatternRequestMatcher> WORK = Stream.concat(
                    matchers(POST, "/api/v1/reports", "/api/v1/reports/check", "/api/v1/counterfactuals").stream(),
                    matchers(GET, "/api/v1/reports/*/verification", "/api/v1/reports/*/restatements").stream())
            .toList();

    /** Some of them fold the log, some make paper, each on the thread that answers. */
    private static final List<PathPatternRequestMatcher> FOLDS = Stream.concat(
                    WORK.stream(),
                    matchers(
                            GET,
                            "/api/v1/compare",
                            "/api/v1/series",
                            "/api/v1/places",
                            "/api/v1/harm",
                            "/api/v1/journeys",
                            "/api/v1/codes",
                            "/api/v1/restatements",
                            "/api/v1/reports/differences",
                            "/api/v1/reports/*/files/*")
                            .stream())
            .toList();

    private static final List<PathPatternRequestMatcher> BOARD = matchers(GET, "/api/v1/board");

    /** A name that is written in another way, such as {@code %61t}, may be this one. */
    private static final Pattern MOMENT = Pattern.compile("(?:^|&)(?:at|[^=&]*%[^=&]*)(?:[=&]|$)");

    private HeavyWork() {}

    private static List<PathPatternRequestMatcher> matchers(HttpMethod method, String... paths) {
        List<HttpMethod> methods = method.equals(GET) ? List.of(GET, HEAD) : List.of(method);
        return Stream.of(paths)
                .flatMap(path -> methods.stream()
                        .map(each -> PathPatternRequestMatcher.withDefaults().matcher(each, path)))
                .toList();
    }

    static boolean isImport(HttpServletRequest request) {
        return IMPORTS.stream().anyMatch(matcher -> matcher.matches(request));
    }

    /** Returns whether it is what a person asks for now and then. */
    static boolean isWork(HttpServletRequest request) {
        return WORK.stream().anyMatch(matcher -> matcher.matches(request));
    }

    /** Returns whether its answer may keep a thread busy for seconds: the board of any moment but the present, too. */
    static boolean isFold(HttpServletRequest request) {
        return FOLDS.stream().anyMatch(matcher -> matcher.matches(request))
                || (BOARD.stream().anyMatch(matcher -> matcher.matches(request)) && isOfAMoment(request));
    }

    /** Not by the parameters: asking for them reads them, and what cannot be read is to be told further in, where there are words for it. */
    private static boolean isOfAMoment(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && MOMENT.matcher(query).find();
    }
}
