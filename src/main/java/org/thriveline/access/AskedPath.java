package org.thriveline.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What a request that no operation answered asked for, as the audit trail says it.
 *
 * @param operation its method, and the declared pattern of its path
 * @param id what stands in the pattern's places, empty where nothing does; nothing that could not be a record's
 */
record AskedPath(String operation, String id) {
    private static final Pattern ID = Pattern.compile("[\\p{Alnum}:.,;_+#@-]{1,200}");

    static AskedPath of(HttpServletRequest request) {
        HttpMethod method = HttpMethod.valueOf(request.getMethod());
        String path = request.getRequestURI();
        if (AccessRules.isSession(request)) {
            return new AskedPath(method + " " + AccessRules.SESSION, "");
        }
        return DeclaredRules.ALL.stream()
                .filter(rule -> rule.speaksOf(method, path))
                .flatMap(rule -> rule.paths().stream())
                .filter(pattern -> matches(pattern, path))
                .findFirst()
                .map(pattern -> new AskedPath(method + " " + pattern, id(pattern, path)))
                // What is declared nowhere may be any words that somebody typed.
                .orElseGet(() -> new AskedPath(method + " elsewhere", ""));
    }

    private static boolean matches(String pattern, String path) {
        return PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path));
    }

    private static String id(String pattern, String path) {
        List<String> ids = new ArrayList<>();
        String[] places = pattern.split("/", -1);
        String[] parts = path.split("/", -1);
        for (int place = 0; place < Math.min(places.length, parts.length); place++) {
            if (places[place].equals("*") && ID.matcher(parts[place]).matches()) {
                ids.add(parts[place]);
            }
        }
        return String.join(" ", ids);
    }
}
