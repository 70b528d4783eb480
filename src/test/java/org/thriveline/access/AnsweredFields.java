package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;
import tools.jackson.databind.JsonNode;

/** Which fields of one incident each role is sent: of one about which all is recorded that can be, by asking for it. */
record AnsweredFields(Function<String, Caller> client) {
    private static final String ID = "all-there-is-to-know";

    /** Returns the paths of the fields that hold something, by role; none for a role that is refused. */
    Map<Role, Set<String>> perRole() {
        record();
        await().untilAsserted(() -> assertThat(
                        timeline(Role.SUPERVISOR).json().at("/row/callerCalls").asInt())
                .isPositive());
        Map<Role, Set<String>> fields = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Reply reply = timeline(role);
            Set<String> paths = new TreeSet<>();
            if (reply.status() == 200) {
                collect("", reply.json(), paths);
            }
            fields.put(role, paths);
        }
        return fields;
    }

    private Reply timeline(Role role) {
        return client.apply(role.word()).get("/api/v1/incidents/" + ID + "/timeline");
    }

    private void record() {
        String place = "\"opening\":\"robbery\",\"area\":\"NC\",\"beat\":\"N04\",\"place\":\"7 Made Up Street\"}";
        post("/api/v1/incidents", "{\"id\":\"earlier-there\"," + place);
        post("/api/v1/incidents", "{\"id\":\"" + ID + "\"," + place);
        post("/api/v1/calls", "{\"id\":\"" + ID + "\",\"line\":\"999\",\"caller\":\"Ms Never Else\"}");
        post("/api/v1/calls/" + ID + "/incident", "{\"incident\":\"" + ID + "\"}");
        String finding = "{\"findings\":[{\"letter\":\"T\",\"level\":\"high\",\"words\":\"has a knife\"}]}";
        post("/api/v1/incidents/" + ID + "/thrive", finding);
        post("/api/v1/incidents/" + ID + "/grade", "{\"grade\":2,\"reason\":\"is near\"}");
    }

    private void post(String path, String body) {
        assertThat(client.apply("supervisor").post(path, body).status())
                .as(path)
                .isBetween(200, 201);
    }

    /** Nought, nothing and no are how a count, a list or a flag is sent of which nothing may be known. */
    private static void collect(String path, JsonNode node, Set<String> paths) {
        if (node.isObject()) {
            node.forEachEntry((name, value) -> collect(path.isEmpty() ? name : path + "." + name, value, paths));
        } else if (node.isArray()) {
            node.forEach(value -> collect(path + "[]", value, paths));
        } else if (!node.isNull() && !node.asString().matches("0?|false")) {
            paths.add(path);
        }
    }
}
