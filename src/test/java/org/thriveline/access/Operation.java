package org.thriveline.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Something that can be asked of the server.
 *
 * @param path as it is mapped, such as {@code /api/v1/incidents/{id}/grade}
 */
record Operation(HttpMethod method, String path) implements Comparable<Operation> {
    /** What filters answer, which are mapped nowhere. */
    private static final List<Operation> OF_FILTERS = List.of(
            new Operation(HttpMethod.GET, "/ws"),
            new Operation(HttpMethod.GET, ProviderSignIn.START),
            new Operation(HttpMethod.GET, ProviderSignIn.CALLBACK));

    /** Returns all that the application answers, in order: controllers, the framework's own, files, and the socket. */
    static Set<Operation> all(
            Collection<RequestMappingInfoHandlerMapping> mappings, Collection<AbstractUrlHandlerMapping> files) {
        Set<Operation> all = new TreeSet<>(OF_FILTERS);
        mappings.forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> all.addAll(of(info))));
        files.forEach(mapping -> mapping.getPathPatternHandlerMap().keySet().stream()
                .map(PathPattern::getPatternString)
                .forEach(path -> all.add(new Operation(HttpMethod.GET, path))));
        return all;
    }

    private static List<Operation> of(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        Stream<HttpMethod> asked = methods.isEmpty()
                ? Stream.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)
                : methods.stream().map(RequestMethod::asHttpMethod);
        return asked.flatMap(method -> info.getPatternValues().stream().map(path -> new Operation(method, path)))
                .toList();
    }

    /** Returns a path that somebody might ask for; there is no such record. */
    String sample() {
        return path.replaceAll("\\{[^}]*}|\\*+", "x");
    }

    AccessRule rule() {
        return DeclaredRules.of(method, sample());
    }

    @Override
    public int compareTo(Operation other) {
        int byPath = path.compareTo(other.path);
        return byPath == 0 ? method.name().compareTo(other.method.name()) : byPath;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
