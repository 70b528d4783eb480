package org.thriveline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.access.OwnAreas;
import org.thriveline.demand.DemandTime;
import org.thriveline.history.CounterfactualRun;
import org.thriveline.history.Counterfactuals;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.CandidateText;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Rejection;

/** Runs of a period under another policy. What they answer is no fact, and says so. */
@RestController
@RequestMapping("/api/v1/counterfactuals")
class CounterfactualController {
    private static final int MOST_BYTES = 256 * 1024;
    private static final String YAML = "application/yaml";

    private final Counterfactuals runs;
    private final Policies policies;
    private final DemandTime clock;

    CounterfactualController(Counterfactuals runs, Policies policies, DemandTime clock) {
        this.runs = runs;
        this.policies = policies;
        this.clock = clock;
    }

    record Started(String id, boolean counterfactual) {}

    @PostMapping(consumes = {YAML, "application/x-yaml", "text/yaml", MediaType.TEXT_PLAIN_VALUE})
    @Operation(summary = "Run a quarter under a candidate policy, which is the body")
    ResponseEntity<Started> start(
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters, HttpServletRequest request)
            throws IOException {
        try (InputStream body = request.getInputStream()) {
            return start(parameters, "candidate", body, request);
        }
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Run a quarter under a candidate policy in a file")
    ResponseEntity<Started> upload(HttpServletRequest request, @RequestPart("candidate") MultipartFile candidate)
            throws IOException {
        String name =
                Objects.requireNonNullElse(candidate.getOriginalFilename(), "").replaceAll("^.*[/\\\\]|\\p{Cntrl}", "");
        try (InputStream body = candidate.getInputStream()) {
            return start(parameters(request), name.isBlank() ? "candidate" : name, body, request);
        }
    }

    /** Of the address and the form; a part of the form whose name is broken has no value. */
    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String name : request.getParameterMap().keySet()) {
            String value = request.getParameter(name);
            if (value != null) {
                parameters.put(name, value);
            }
        }
        return parameters;
    }

    private ResponseEntity<Started> start(
            Map<String, String> parameters, String name, InputStream body, HttpServletRequest request)
            throws IOException {
        byte[] text = body.readNBytes(MOST_BYTES + 1);
        if (text.length > MOST_BYTES) {
            throw BadBody.tooLarge(MOST_BYTES);
        }
        String id = runs.start(
                new QuestionReader(parameters).question(),
                name,
                new String(text, UTF_8),
                request.getUserPrincipal().getName(),
                clock.instant());
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/counterfactuals/" + id))
                .body(new Started(id, true));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Show how a run stands, and what came of it")
    CounterfactualRun one(@PathVariable("id") String id, Authentication who) {
        OwnAreas own = OwnAreas.of(who);
        return runs.find(id)
                .filter(run -> runs.areas(id)
                        .filter(of ->
                                own.mayAsk(of.stream().map(AreaCode::value).toList()))
                        .isPresent())
                .orElseThrow(() -> new Rejection(
                        "not-recorded",
                        "id",
                        "There is no such run: they are held for an hour, the last of them only."));
    }

    @Audited(Act.DISCLOSURE)
    @GetMapping(path = "/{id}", produces = "text/csv", params = "format=csv")
    @Operation(summary = "The same as a table in CSV, counterfactual in every row")
    ResponseEntity<String> csv(@PathVariable("id") String id, Authentication who) {
        CounterfactualRun run = one(id, who);
        if (run.result() == null) {
            throw new Rejection("not-done", "id", "The run is not done yet.");
        }
        return Csv.answer(
                "counterfactual", new CounterfactualCsv(run.candidate().name(), run.result()).text());
    }

    @GetMapping(path = "/example", produces = YAML)
    @Operation(summary = "Write the policy in force as a candidate to begin from")
    ResponseEntity<byte[]> example(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        String text = CandidateText.of(
                policies.on(new QuestionReader(parameters).question().last()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(YAML + ";charset=UTF-8"))
                .body(text.getBytes(UTF_8));
    }
}
